// What the numbers of subjects stand for.
// $numbers: int[]
// -> number: int, id: string, kind: string, type: string, from: int, to: int, fromId: string, toId: string
UNWIND $numbers AS number
MATCH (subject:Assertion {subject: number})
WHERE subject:Subject
RETURN
  subject.subject AS number, subject.id AS id, subject.kind AS kind, subject.type AS type, subject.from AS from,
  subject.to AS to, subject.fromId AS fromId, subject.toId AS toId
