// Ids of entities are unique; also how an entity is found.
// no parameters
// no columns
CREATE CONSTRAINT answerable_entity_id IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
