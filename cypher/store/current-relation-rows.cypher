// Rows of some relations that no batch has replaced: the one that the relationship shows, and those beside it.
// $asked: {relation: int, from: int, to: int}[], $never: int
// -> place: int (in $asked), shown: boolean, row: int, born: int, recordedAt: int, validFrom: int, validTo: int, certainty: string,
//    sources: string[], contested: string[], properties: string
UNWIND range(0, size($asked) - 1) AS place
CALL (place) {
  MATCH (from:Entity|Ended {number: $asked[place].from})
  MATCH (to:Entity|Ended {number: $asked[place].to})
  WITH place, from, to
  MATCH (from)-[row]->(to)
  WHERE row.number = $asked[place].relation
  RETURN properties(row) AS row, true AS shown
  UNION ALL
  MATCH (row:RelationRow {relation: $asked[place].relation, died: $never})
  RETURN properties(row) AS row, false AS shown
}
RETURN
  place, shown, row.row AS row, row.born AS born, row.recordedAt AS recordedAt, row.validFrom AS validFrom,
  row.validTo AS validTo, row.certainty AS certainty, row.sources AS sources, row.contested AS contested,
  row.properties AS properties
