// Rows of an entity as of a version.
// no parameters
// no columns
CREATE RANGE INDEX answerable_entity_row_id IF NOT EXISTS
FOR (entityRow:EntityRow) ON (entityRow.id, entityRow.died)
