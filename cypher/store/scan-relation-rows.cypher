// The history of all relations.
// $version: int
// -> row: list (as RelationTuple has it)
MATCH (row:RelationRow)
WHERE row.born <= $version
RETURN
  [row.row, row.id, row.type, row.from, row.to, row.born, row.died, row.validFrom, row.validTo, row.properties] AS row
