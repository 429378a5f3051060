// Makes relationships of one type.
// $type: string, $rows: {from: string, to: string, properties: map}[]
// no columns
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$($type)]->(to)
SET relationship = row.properties
