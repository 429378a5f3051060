// Every relation ever written at some entities, whichever end they are.
// $entities: int[]
// -> number: int
UNWIND $entities AS entity
CALL (entity) {
  MATCH (subject:Subject {from: entity})
  RETURN subject.subject AS number
  UNION
  MATCH (subject:Subject {to: entity})
  RETURN subject.subject AS number
}
RETURN DISTINCT number
