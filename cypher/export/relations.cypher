// Makes, or brings up to date, the relationships of one type; an export has the statement once for each type.
// $rows: {id: string, from: string, to: string, properties: map}[]
// no columns
UNWIND $rows AS row
MATCH (left:Entity {id: row.from})
MATCH (right:Entity {id: row.to})
MERGE (left)-[relation:OWNS {id: row.id}]->(right)
SET relation = row.properties
