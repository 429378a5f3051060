// Every relation that either reach may go along, and whether the second may.
// no parameters
// -> from: string, to: string, aware: boolean
MATCH (from)-[hop:PROVIDES|SUPPLIES|HOSTS|POWERS|EXTENDS|DERIVED_INTO|FEEDS|DELEGATES_TO|ACTS_AS|CAN_ASSUME|CAN_ACCESS|UNLOCKS|INFORMS
    |CONTAINS|AFFECTS|DRIVES|OPERATES]->(to)
RETURN from.id AS from, to.id AS to,
  hop.validFrom <= timestamp()
    AND (type(hop) <> 'CAN_ACCESS' OR any(action IN hop.actions WHERE action <> 'READ'))
    AND (type(hop) <> 'AFFECTS' OR coalesce(hop.fixedAt_ms > timestamp(), true))
    AND (type(hop) <> 'INFORMS' OR coalesce(endNode(hop).active, true)) AS aware
