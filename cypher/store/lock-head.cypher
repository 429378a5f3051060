// Takes the writer's lock until the transaction ends, and tells how many of each the graph holds.
// $token: string
// -> version: int, recordedAt: int (ms since 1970), entities: int, relations: int, entityRows: int, relationRows: int, writes: int
MATCH (head:Head {name: 'graph'})
SET head.holder = $token
RETURN
  head.version AS version, head.recordedAt AS recordedAt, head.entities AS entities, head.relations AS relations,
  head.entityRows AS entityRows, head.relationRows AS relationRows, head.writes AS writes
