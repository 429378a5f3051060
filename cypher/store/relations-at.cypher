// Every relation ever written at some entities, whichever end they are.
// $entities: int[]
// -> number: int
UNWIND $entities AS entity
CALL (entity) {
  MATCH (:Entity|Ended {number: entity})-[relation]-()
  RETURN relation.number AS number
  UNION
  MATCH (row:RelationRow {from: entity})
  RETURN row.relation AS number
  UNION
  MATCH (row:RelationRow {to: entity})
  RETURN row.relation AS number
}
RETURN DISTINCT number * 2 + 1 AS number
