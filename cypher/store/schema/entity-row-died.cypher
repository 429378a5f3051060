// Rows that died since a version.
// no parameters
// no columns
CREATE RANGE INDEX answerable_entity_row_died IF NOT EXISTS
FOR (entityRow:EntityRow) ON (entityRow.died)
