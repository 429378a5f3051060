// Rows born since a version follow on each other.
// no parameters
// no columns
CREATE RANGE INDEX answerable_entity_row_row IF NOT EXISTS
FOR (entityRow:EntityRow) ON (entityRow.row)
