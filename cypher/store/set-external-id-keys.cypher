// Gives rows of entities the keys that their external ids are found by.
// $rows: [row: int, keys: string[]][]
// no columns
UNWIND $rows AS item
CALL (item) {
  MATCH (row:Entity {row: item[0]})
  RETURN row
  UNION ALL
  MATCH (row:EntityRow {row: item[0]})
  RETURN row
}
SET row.externalIdKeys = item[1]
