// The newest batch.
// no parameters
// -> version: int, recordedAt: int (ms since 1970)
MATCH (head:Head {name: 'graph'})
RETURN head.version AS version, head.recordedAt AS recordedAt
