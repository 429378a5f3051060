// Makes the nodes of entities that are new.
// $rows: list[] (labels, number, id, kind, name, row, born, recordedAt, validFrom, validTo, certainty, sources, facts, words, nameWords, other properties)
// no columns
UNWIND $rows AS row
CREATE (node:$(row[0]) {
  number: row[1], id: row[2], kind: row[3], name: row[4], row: row[5], born: row[6], recordedAt: row[7],
  validFrom: row[8], validTo: row[9], certainty: row[10], sources: row[11], facts: row[12], words: row[13],
  nameWords: row[14]
})
SET node += row[15]
