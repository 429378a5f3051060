// Rows that died after one version and up to another, of those told before.
// $after: int, $upTo: int, $before: int (number of the first row that was not told)
// -> row: int, died: int
MATCH (row:EntityRow)
WHERE row.died > $after AND row.died <= $upTo AND row.row < $before
RETURN row.row AS row, row.died AS died
ORDER BY died, row
