// Makes relationships that were not there.
// $rows: list[] (from, to, type, number, row, born, recordedAt, validFrom, validTo, certainty, sources, facts, other properties)
// no columns
UNWIND $rows AS row
MATCH (from:Entity|Ended {number: row[0]})
MATCH (to:Entity|Ended {number: row[1]})
CREATE (from)-[relation:$(row[2]) {
  number: row[3], row: row[4], born: row[5], recordedAt: row[6], validFrom: row[7], validTo: row[8], certainty: row[9],
  sources: row[10], properties: row[11]
}]->(to)
SET relation += row[12]
