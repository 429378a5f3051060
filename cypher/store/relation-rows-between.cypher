// Rows of relations by their numbers, of relations that some writes were about.
// $from: int, $to: int (exclusive), $firstWrite: int, $lastWrite: int (exclusive)
// -> row: list (as RelationTuple has it)
CALL () {
  MATCH (assertion:Assertion)
  WHERE assertion.number >= $firstWrite AND assertion.number < $lastWrite AND assertion.subject % 2 = 1
  WITH DISTINCT assertion.subject AS number
  MATCH (subject:Assertion {subject: number})
  WHERE subject:Subject
  MATCH (from:Entity|Ended {number: subject.from})
  MATCH (to:Entity|Ended {number: subject.to})
  WITH subject, from, to
  MATCH (from)-[row]->(to)
  WHERE row.number = subject.subject / 2 AND row.row >= $from AND row.row < $to
  RETURN
    [row.row, row.id, type(row), from.number, to.number, row.born, null, row.validFrom, row.validTo, row.properties] AS row
  UNION ALL
  MATCH (row:RelationRow)
  WHERE row.row >= $from AND row.row < $to
  RETURN
    [row.row, row.id, row.type, row.from, row.to, row.born, row.died, row.validFrom, row.validTo, row.properties] AS row
}
RETURN row
