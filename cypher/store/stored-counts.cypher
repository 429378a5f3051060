// How many of each the head says that there are, and how many there are: they differ where somebody has written by hand.
// no parameters
// -> said: int[], found: int[] (batches, entities, subjects, assertions, relationships)
MATCH (head:Head {name: 'graph'})
RETURN
  [head.version, head.entities, head.entities + head.relations, head.writes, head.shownRelations] AS said,
  [
    COUNT { MATCH (:Batch) }, COUNT { MATCH (:Entity) } + COUNT { MATCH (:Ended) }, COUNT { MATCH (:Subject) },
    COUNT { MATCH (:Assertion) }, COUNT { MATCH ()-->() }
  ] AS found
