// Makes relationships that were not there.
// $relations: {from: int, to: int, type: string, properties: map}[]
// no columns
UNWIND range(0, size($relations) - 1) AS place
MATCH (from:Entity|Ended {number: $relations[place].from})
MATCH (to:Entity|Ended {number: $relations[place].to})
CREATE (from)-[relation:$($relations[place].type)]->(to)
SET relation = $relations[place].properties
