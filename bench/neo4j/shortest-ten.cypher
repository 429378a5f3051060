// The ten shortest ways from one entity to another, along relations that hold now; powers are not looked at.
// $from: string, $to: string
// -> relations: list (of each: its type and the ids of its ends)
MATCH path = SHORTEST 10
  (:Entity {id: $from})(()-[hop:PROVIDES|SUPPLIES|HOSTS|POWERS|EXTENDS|DERIVED_INTO|FEEDS|DELEGATES_TO|ACTS_AS|CAN_ASSUME|CAN_ACCESS|UNLOCKS|INFORMS
    |CONTAINS|AFFECTS|DRIVES|OPERATES
    WHERE hop.validFrom <= timestamp()]->()){1,64}(:Entity {id: $to})
RETURN [hop IN relationships(path) | [type(hop), startNode(hop).id, endNode(hop).id]] AS relations
