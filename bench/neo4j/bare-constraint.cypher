// Finds nodes by their ids.
// no parameters
// no columns
CREATE CONSTRAINT bare_entity_id IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
