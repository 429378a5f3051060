// The rows that relations have at some instants as of some versions, and as of the versions before.
// $asked: {relation: int, from: int, to: int, version: int, at: int}[]
// -> place: int (in $asked), born: int, died: int, facts: string (of the properties alone)
UNWIND range(0, size($asked) - 1) AS place
CALL (place) {
  MATCH (from:Entity|Ended {number: $asked[place].from})
  MATCH (to:Entity|Ended {number: $asked[place].to})
  WITH place, from, to
  MATCH (from)-[row]->(to)
  WHERE row.number = $asked[place].relation
  RETURN properties(row) AS row
  UNION ALL
  MATCH (row:RelationRow {relation: $asked[place].relation})
  WHERE row.died >= $asked[place].version
  RETURN properties(row) AS row
}
WITH place, row
WHERE row.born <= $asked[place].version AND row.validFrom <= $asked[place].at
  AND coalesce(row.validTo > $asked[place].at, true)
RETURN place, row.born AS born, row.died AS died, row.properties AS facts
