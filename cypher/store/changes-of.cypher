// A stretch of the change log of some subjects, newest first.
// $numbers: int[], $from: int, $to: int (numbers of writes, the second exclusive), $sources: string[], $limit: int
// -> number: int, version: int, ordinal: int, recordedAt: int, source: string, actor: string, deed: string, certainty: string,
//    change: string, validFrom: int, saysEnd: boolean, validTo: int, fields: string
UNWIND $numbers AS number
MATCH (assertion:Assertion {subject: number})
WHERE assertion.number >= $from AND assertion.number < $to
  AND ($sources IS NULL OR assertion.source IN $sources)
RETURN
  assertion.subject AS number, assertion.version AS version, assertion.ordinal AS ordinal,
  assertion.recordedAt AS recordedAt, assertion.source AS source, assertion.actor AS actor, assertion.deed AS deed,
  assertion.certainty AS certainty, assertion.change AS change, assertion.validFrom AS validFrom,
  assertion.saysEnd AS saysEnd, assertion.validTo AS validTo, assertion.fields AS fields
ORDER BY assertion.number DESC
LIMIT $limit
