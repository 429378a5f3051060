// Makes, or brings up to date, the nodes of one kind; an export has the statement once for each kind.
// $rows: {id: string, properties: map}[]
// no columns
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:Agent
SET entity = row.properties
