// What the numbers of subjects stand for.
// $numbers: int[]
// -> number: int, id: string, kind: string, type: string, from: int, to: int, fromId: string, toId: string
UNWIND $numbers AS number
MATCH (subject:Assertion {subject: number})
WHERE subject:Subject
OPTIONAL MATCH (from:Entity|Ended {number: subject.from})
OPTIONAL MATCH (to:Entity|Ended {number: subject.to})
RETURN
  subject.subject AS number, subject.id AS id, subject.kind AS kind, subject.type AS type, subject.from AS from,
  subject.to AS to, from.id AS fromId, to.id AS toId
