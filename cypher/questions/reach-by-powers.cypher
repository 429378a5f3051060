// What harm at an entity reaches within six hops when each hop must give the power that the next one needs. One way at a time: the
// API also adds up powers that come along several ways, which Cypher cannot say.
// $origin: string
// -> id: string, name: string, kind: string, distance: int
MATCH path = (origin:Entity {id: $origin})-[:PROVIDES|SUPPLIES|HOSTS|POWERS|EXTENDS|DERIVED_INTO|FEEDS|DELEGATES_TO|ACTS_AS|CAN_ASSUME|CAN_ACCESS|UNLOCKS|INFORMS
    |CONTAINS|AFFECTS|DRIVES|OPERATES*1..6]->(reached)
WHERE reached <> origin AND all(node IN nodes(path) WHERE node:Entity AND node.validFrom <= timestamp())
  AND all(hop IN relationships(path) WHERE hop.validFrom <= timestamp())
WITH reached, length(path) AS distance, relationships(path) AS hops
WITH reached, distance, hops,
  [place IN range(0, size(hops) - 1) |
    CASE type(hops[place])
      WHEN 'CAN_ACCESS' THEN CASE
        WHEN endNode(hops[place]):Resource THEN hops[place].actions
        WHEN any(action IN hops[place].actions WHERE action IN ['EXECUTE', 'WRITE', 'CONTROL']) THEN ['CONTROL']
        WHEN endNode(hops[place]):Control AND 'DELETE' IN hops[place].actions THEN ['CONTROL']
        ELSE hops[place].actions
      END
      WHEN 'AFFECTS' THEN CASE
        WHEN hops[place].fixedAt_ms <= timestamp() THEN []
        WHEN size(coalesce(hops[place].actions, [])) = 0 THEN ['CONTROL']
        WHEN endNode(hops[place]):Resource THEN hops[place].actions
        WHEN any(action IN hops[place].actions WHERE action IN ['EXECUTE', 'WRITE', 'CONTROL']) THEN ['CONTROL']
        ELSE hops[place].actions
      END
      WHEN 'FEEDS' THEN CASE WHEN endNode(hops[place]):Resource THEN ['WRITE'] ELSE ['CONTROL'] END
      WHEN 'INFORMS' THEN CASE WHEN endNode(hops[place]).active = false THEN [] ELSE ['APPROVE'] END
      WHEN 'CONTAINS' THEN ['SAME']
      ELSE ['CONTROL']
    END
  ] AS given,
  [hop IN hops |
    CASE type(hop)
      WHEN 'FEEDS' THEN ['WRITE']
      WHEN 'UNLOCKS' THEN ['READ']
      WHEN 'CONTAINS' THEN ['READ', 'WRITE', 'DELETE', 'EXECUTE', 'APPROVE', 'SEND']
      WHEN 'DRIVES' THEN CASE
        WHEN hop.requires IS NOT NULL THEN [hop.requires]
        WHEN startNode(hop):Resource THEN ['WRITE']
        WHEN startNode(hop):Person THEN ['APPROVE']
        ELSE ['CONTROL']
      END
      ELSE ['CONTROL']
    END
  ] AS needed
WITH reached, distance, needed,
  // Through what something contains, the powers held before pass on, and an origin holds all.
  [place IN range(0, size(given) - 1) |
    coalesce(
      head([earlier IN range(place, 0, -1) WHERE given[earlier] <> ['SAME'] | given[earlier]]),
      ['CONTROL']
    )
  ] AS held
WHERE size(held[-1]) > 0
  AND all(place IN range(1, size(needed) - 1)
    WHERE 'CONTROL' IN held[place - 1] OR any(power IN needed[place] WHERE power IN held[place - 1]))
RETURN reached.id AS id, reached.name AS name, reached.kind AS kind, min(distance) AS distance
ORDER BY distance, id
