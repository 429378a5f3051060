// How many entities pass a condition, which is put in from the fragments of compile-filter.ts.
// $version: int, $at: int (ms since 1970)
// -> count: int
CALL () {
  MATCH (row:Entity)
  WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
    AND (true /* condition */)
  RETURN row.row AS number
  UNION ALL
  MATCH (row:EntityRow)
  WHERE row.died > $version AND row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
    AND (true /* condition */)
  RETURN row.row AS number
}
RETURN count(DISTINCT number) AS count
