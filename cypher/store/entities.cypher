// Entities as they are at a moment. A row that is on its way from the node to the history may be told twice, never missed.
// $ids: string[], $version: int, $at: int (ms since 1970)
// -> id: string, kind: string, recordedAt: int, born: int, facts: string
UNWIND $ids AS id
CALL (id) {
  MATCH (row:Entity {id: id})
  RETURN row
  UNION ALL
  MATCH (row:EntityRow {id: id})
  WHERE row.died > $version
  RETURN row
}
WITH row
WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
RETURN row.id AS id, row.kind AS kind, row.recordedAt AS recordedAt, row.born AS born, row.facts AS facts
