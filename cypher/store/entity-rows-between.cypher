// Rows of entities by their numbers.
// $from: int, $to: int (exclusive)
// -> row: list (as EntityTuple has it)
CALL () {
  MATCH (row:Entity)
  WHERE row.row >= $from AND row.row < $to
  RETURN row
  UNION ALL
  MATCH (row:EntityRow)
  WHERE row.row >= $from AND row.row < $to
  RETURN row
}
RETURN [row.row, row.number, row.id, row.kind, row.born, row.died, row.validFrom, row.validTo, row.facts] AS row
