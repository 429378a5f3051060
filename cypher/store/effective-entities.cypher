// The rows that entities have at some instants as of some versions, and as of the versions before.
// $asked: {id: string, version: int, at: int}[]
// -> place: int (in $asked), born: int, died: int, facts: string
UNWIND range(0, size($asked) - 1) AS place
CALL (place) {
  MATCH (row:Entity {id: $asked[place].id})
  RETURN row
  UNION ALL
  MATCH (row:EntityRow {id: $asked[place].id})
  WHERE row.died >= $asked[place].version
  RETURN row
}
WITH place, row
WHERE row.born <= $asked[place].version AND row.validFrom <= $asked[place].at
  AND coalesce(row.validTo > $asked[place].at, true)
RETURN place, row.born AS born, row.died AS died, row.facts AS facts
