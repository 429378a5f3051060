// The history of all entities.
// $version: int
// -> row: list (as EntityTuple has it)
MATCH (row:EntityRow)
WHERE row.born <= $version
RETURN [row.row, row.number, row.id, row.kind, row.born, row.died, row.validFrom, row.validTo, row.facts] AS row
