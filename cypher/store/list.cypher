// The entities of a page, in order. The condition and the order are put in from the fragments of compile-filter.ts and list.ts.
// $version: int, $at: int (ms since 1970), $limit: int
// -> id: string, kind: string, recordedAt: int, born: int, facts: string
CALL () {
  MATCH (row:Entity)
  WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
    AND (true /* condition */)
  RETURN row
  ORDER BY row.id /* order */
  LIMIT $limit
  UNION ALL
  MATCH (row:EntityRow)
  WHERE row.died > $version AND row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
    AND (true /* condition */)
  RETURN row
  ORDER BY row.id /* order */
  LIMIT $limit
}
WITH row.row AS number, collect(row)[0] AS row
RETURN row.id AS id, row.kind AS kind, row.recordedAt AS recordedAt, row.born AS born, row.facts AS facts
ORDER BY row.id /* order */
LIMIT $limit
