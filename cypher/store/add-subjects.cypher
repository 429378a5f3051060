// Writes the first assertions about entities and relations, which also say what their ids name.
// $first: int (number of the batch's first write), $version: int, $recordedAt: int (ms since 1970), $source: string, $actor: string
// $rows: list[] (ordinal, subject, deed, certainty, change, validFrom, saysEnd, validTo, fields, id, kind, type, from, to)
// no columns
UNWIND $rows AS row
CREATE (:Assertion:Subject {
  number: $first + row[0], ordinal: row[0], subject: row[1], version: $version, recordedAt: $recordedAt, source: $source,
  actor: $actor, deed: row[2], certainty: row[3], change: row[4], validFrom: row[5], saysEnd: row[6], validTo: row[7],
  fields: row[8], id: row[9], kind: row[10], type: row[11], from: row[12], to: row[13]
})
