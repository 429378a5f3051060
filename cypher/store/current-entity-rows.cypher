// Rows of some entities that no batch has replaced: the one that the node shows, and those beside it.
// $ids: string[], $never: int
// -> id: string, shown: boolean, row: int, born: int, recordedAt: int, validFrom: int, validTo: int, facts: string
UNWIND $ids AS id
CALL (id) {
  MATCH (row:Entity {id: id})
  RETURN row, true AS shown
  UNION ALL
  MATCH (row:EntityRow {id: id, died: $never})
  RETURN row, false AS shown
}
RETURN
  id, shown, row.row AS row, row.born AS born, row.recordedAt AS recordedAt, row.validFrom AS validFrom,
  row.validTo AS validTo, row.facts AS facts
