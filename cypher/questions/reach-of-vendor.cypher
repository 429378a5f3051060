// What a vendor can reach along every influence relation, and how many hops away it is. Powers are not looked at: see reach-by-powers.
// $vendor: string
// -> id: string, name: string, kind: string, distance: int
MATCH path = (vendor:Vendor {id: $vendor})-[:PROVIDES|SUPPLIES|HOSTS|POWERS|EXTENDS|DERIVED_INTO|FEEDS|DELEGATES_TO|ACTS_AS|CAN_ASSUME|CAN_ACCESS|UNLOCKS|INFORMS
    |CONTAINS|AFFECTS|DRIVES|OPERATES*1..12]->(reached)
WHERE reached <> vendor AND all(node IN nodes(path) WHERE node:Entity AND node.validFrom <= timestamp())
  AND all(hop IN relationships(path) WHERE hop.validFrom <= timestamp())
RETURN reached.id AS id, reached.name AS name, reached.kind AS kind, min(length(path)) AS distance
ORDER BY distance, id
