// External ids of entities by the numbers of their rows.
// $from: int, $to: int (exclusive)
// -> row: int, externalIds: string[] (JSON)
CALL () {
  MATCH (row:Entity)
  WHERE row.row >= $from AND row.row < $to AND row.externalIds IS NOT NULL
  RETURN row
  UNION ALL
  MATCH (row:EntityRow)
  WHERE row.row >= $from AND row.row < $to AND row.externalIds IS NOT NULL
  RETURN row
}
RETURN row.row AS row, row.externalIds AS externalIds
