// Relations as they are at a moment, whether their ends exist then or not.
// $ids: string[], $version: int, $at: int (ms since 1970)
// -> id: string, type: string, fromId: string, toId: string, recordedAt: int, born: int, certainty: string, sources: string[],
//    contested: string[], properties: string
UNWIND $ids AS id
MATCH (subject:Subject {id: id})
WHERE subject.type IS NOT NULL
MATCH (from:Entity|Ended {number: subject.from})
MATCH (to:Entity|Ended {number: subject.to})
CALL (subject, from, to) {
  MATCH (from)-[row]->(to)
  WHERE row.number = subject.subject / 2
  RETURN properties(row) AS row
  UNION ALL
  MATCH (row:RelationRow {relation: subject.subject / 2})
  WHERE row.died > $version
  RETURN properties(row) AS row
}
WITH subject, from, to, row
WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
RETURN
  subject.id AS id, subject.type AS type, from.id AS fromId, to.id AS toId,
  row.recordedAt AS recordedAt, row.born AS born, row.certainty AS certainty, row.sources AS sources, row.contested AS contested,
  row.properties AS properties
