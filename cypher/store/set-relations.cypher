// Makes relationships show another row.
// $relations: {number: int, from: int, to: int, properties: map}[]
// no columns
UNWIND range(0, size($relations) - 1) AS place
MATCH (from:Entity|Ended {number: $relations[place].from})
MATCH (to:Entity|Ended {number: $relations[place].to})
WITH place, from, to
MATCH (from)-[relation]->(to)
WHERE relation.number = $relations[place].number
SET relation = $relations[place].properties
