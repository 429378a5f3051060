// The same along relations that hold now and give more than to read: what can be asked of a relation by itself.
// $origin: string
// -> count: int, page: list (id, name, kind, distance)
MATCH path = (origin:Entity {id: $origin})-[:PROVIDES|SUPPLIES|HOSTS|POWERS|EXTENDS|DERIVED_INTO|FEEDS|DELEGATES_TO|ACTS_AS|CAN_ASSUME|CAN_ACCESS|UNLOCKS|INFORMS
    |CONTAINS|AFFECTS|DRIVES|OPERATES*1..]->(reached)
WHERE reached <> origin
  AND all(hop IN relationships(path) WHERE hop.validFrom <= timestamp()
    AND (type(hop) <> 'CAN_ACCESS' OR any(action IN hop.actions WHERE action <> 'READ'))
    AND (type(hop) <> 'AFFECTS' OR coalesce(hop.fixedAt_ms > timestamp(), true))
    AND (type(hop) <> 'INFORMS' OR coalesce(endNode(hop).active, true)))
WITH reached, min(length(path)) AS distance
WITH distance, collect(reached) AS level
ORDER BY distance
WITH collect({distance: distance, level: level}) AS levels
WITH levels, reduce(count = 0, each IN levels | count + size(each.level)) AS count,
  // Ids are read of those levels alone that the page needs.
  reduce(page = {items: 0, levels: 0}, each IN levels |
    CASE WHEN page.items >= 100 THEN page ELSE {items: page.items + size(each.level), levels: page.levels + 1} END
  ).levels AS needed
UNWIND levels[..needed] AS each
UNWIND each.level AS reached
WITH count, each.distance AS distance, reached
ORDER BY distance, reached.id
LIMIT 100
RETURN count, collect([reached.id, reached.name, reached.kind, distance]) AS page
