// The row that each node of an entity shows.
// $version: int
// -> row: list (as EntityTuple has it)
MATCH (row:Entity)
WHERE row.born <= $version
RETURN [row.row, row.number, row.id, row.kind, row.born, null, row.validFrom, row.validTo, row.facts] AS row
