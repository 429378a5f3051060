// Entities of one kind.
// no parameters
// no columns
CREATE RANGE INDEX answerable_entity_kind IF NOT EXISTS
FOR (entity:Entity) ON (entity.kind)
