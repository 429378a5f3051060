// The newest batch that was recorded at or before a time.
// $recordedAt: int (ms since 1970)
// -> version: int, recordedAt: int (ms since 1970)
MATCH (batch:Batch)
WHERE batch.recordedAt <= $recordedAt
RETURN batch.version AS version, batch.recordedAt AS recordedAt
ORDER BY batch.recordedAt DESC
LIMIT 1
