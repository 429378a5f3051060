// The counts once the newest batch up to a version was committed.
// $version: int
// -> version: int, recordedAt: int, entities: int, relations: int, entityRows: int, relationRows: int, writes: int
MATCH (batch:Batch)
WHERE batch.version <= $version
RETURN
  batch.version AS version, batch.recordedAt AS recordedAt, batch.entities AS entities, batch.relations AS relations,
  batch.entityRows AS entityRows, batch.relationRows AS relationRows, batch.writes AS writes
ORDER BY batch.version DESC
LIMIT 1
