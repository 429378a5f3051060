// Batches after one version and up to another, with the counts once each was committed.
// $after: int, $upTo: int, $limit: int
// -> version: int, recordedAt: int, entities: int, relations: int, entityRows: int, relationRows: int, writes: int
MATCH (batch:Batch)
WHERE batch.version > $after AND batch.version <= $upTo
RETURN
  batch.version AS version, batch.recordedAt AS recordedAt, batch.entities AS entities, batch.relations AS relations,
  batch.entityRows AS entityRows, batch.relationRows AS relationRows, batch.writes AS writes
ORDER BY batch.version
LIMIT $limit
