// Rows born since a version follow on each other.
// no parameters
// no columns
CREATE RANGE INDEX answerable_entity_row IF NOT EXISTS
FOR (entity:Entity) ON (entity.row)
