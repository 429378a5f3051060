// What ids name, of entities and of relations; ids that name nothing are left out.
// $ids: string[]
// -> number: int, id: string, kind: string, type: string, from: int, to: int, fromId: string, toId: string
UNWIND $ids AS id
MATCH (subject:Subject {id: id})
RETURN
  subject.subject AS number, subject.id AS id, subject.kind AS kind, subject.type AS type, subject.from AS from,
  subject.to AS to, subject.fromId AS fromId, subject.toId AS toId
