// Makes nodes of entities show another row, or that the entity has ended; relations stay where they are.
// $entities: {number: int, labels: string[], properties: map}[]
// no columns
UNWIND range(0, size($entities) - 1) AS place
MATCH (node:Entity|Ended {number: $entities[place].number})
REMOVE node:$(labels(node))
SET node:$($entities[place].labels)
SET node = $entities[place].properties
