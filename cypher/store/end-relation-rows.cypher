// Sets the version at which rows of the history died.
// $rows: int[], $died: int
// no columns
UNWIND $rows AS number
MATCH (row:RelationRow {row: number})
SET row.died = $died
