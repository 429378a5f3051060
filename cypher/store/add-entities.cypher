// Makes the nodes of entities that are new.
// $entities: {labels: string[], properties: map}[]
// no columns
UNWIND $entities AS entity
CREATE (node:$(entity.labels))
SET node = entity.properties
