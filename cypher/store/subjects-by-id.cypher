// What ids name, of entities and of relations; ids that name nothing are left out.
// $ids: string[]
// -> number: int, id: string, kind: string, type: string, from: int, to: int, fromId: string, toId: string
UNWIND $ids AS id
MATCH (subject:Subject {id: id})
OPTIONAL MATCH (from:Entity|Ended {number: subject.from})
OPTIONAL MATCH (to:Entity|Ended {number: subject.to})
RETURN
  subject.subject AS number, subject.id AS id, subject.kind AS kind, subject.type AS type, subject.from AS from,
  subject.to AS to, from.id AS fromId, to.id AS toId
