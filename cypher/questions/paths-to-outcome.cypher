// The shortest ways from a plugin to an outcome, as far as relations go; powers are not looked at.
// $plugin: string, $outcome: string
// -> entities: string[], relations: string[], distance: int
MATCH path = allShortestPaths((plugin:Plugin {id: $plugin})-[:PROVIDES|SUPPLIES|HOSTS|POWERS|EXTENDS|DERIVED_INTO|FEEDS|DELEGATES_TO|ACTS_AS|CAN_ASSUME|CAN_ACCESS|UNLOCKS|INFORMS
    |CONTAINS|AFFECTS|DRIVES|OPERATES*..12]->(outcome:Outcome {id: $outcome}))
WHERE all(node IN nodes(path) WHERE node:Entity AND node.validFrom <= timestamp())
  AND all(hop IN relationships(path) WHERE hop.validFrom <= timestamp())
RETURN [node IN nodes(path) | node.name] AS entities, [hop IN relationships(path) | type(hop)] AS relations, length(path) AS distance
ORDER BY relations, entities
