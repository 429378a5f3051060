// Writes further assertions.
// $first: int (number of the batch's first write), $version: int, $recordedAt: int (ms since 1970), $source: string, $actor: string
// $rows: list[] (ordinal, subject, deed, certainty, change, validFrom, saysEnd, validTo, fields)
// no columns
UNWIND $rows AS row
CREATE (:Assertion {
  number: $first + row[0], ordinal: row[0], subject: row[1], version: $version, recordedAt: $recordedAt, source: $source,
  actor: $actor, deed: row[2], certainty: row[3], change: row[4], validFrom: row[5], saysEnd: row[6], validTo: row[7],
  fields: row[8]
})
