// The row that each relationship shows.
// $version: int
// -> row: list (as RelationTuple has it)
MATCH (from)-[row]->(to)
WHERE row.born <= $version
RETURN
  [row.row, row.id, type(row), from.number, to.number, row.born, null, row.validFrom, row.validTo, row.properties] AS row
