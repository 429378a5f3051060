// All that was written about some subjects up to a version, oldest first.
// $numbers: int[], $version: int
// -> number: int, version: int, ordinal: int, recordedAt: int, source: string, actor: string, deed: string, certainty: string,
//    change: string, validFrom: int, saysEnd: boolean, validTo: int, fields: string
UNWIND $numbers AS number
MATCH (assertion:Assertion {subject: number})
WHERE assertion.version <= $version
RETURN
  assertion.subject AS number, assertion.version AS version, assertion.ordinal AS ordinal,
  assertion.recordedAt AS recordedAt, assertion.source AS source, assertion.actor AS actor, assertion.deed AS deed,
  assertion.certainty AS certainty, assertion.change AS change, assertion.validFrom AS validFrom,
  assertion.saysEnd AS saysEnd, assertion.validTo AS validTo, assertion.fields AS fields
ORDER BY assertion.number
