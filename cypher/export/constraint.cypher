// Lets every id name one node, and finds nodes by id.
// no parameters
// no columns
CREATE CONSTRAINT exported_entity_id IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE
