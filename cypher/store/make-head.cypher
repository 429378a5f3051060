// Makes the head of an empty graph where there is none, and says by which schema it is kept from now on.
// $schemaVersion: int
// no columns
MERGE (head:Head {name: 'graph'})
ON CREATE SET
  head.version = 0, head.recordedAt = 0, head.entities = 0, head.relations = 0, head.entityRows = 0,
  head.relationRows = 0, head.writes = 0, head.shownRelations = 0
SET head.schemaVersion = $schemaVersion
