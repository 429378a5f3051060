// Ends of relations are found by their number.
// no parameters
// no columns
CREATE RANGE INDEX answerable_entity_number IF NOT EXISTS
FOR (entity:Entity) ON (entity.number)
