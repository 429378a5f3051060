// How many writes on some subjects a stretch of the change log has.
// $numbers: int[], $from: int, $to: int (numbers of writes, the second exclusive), $sources: string[]
// -> count: int
UNWIND $numbers AS number
MATCH (assertion:Assertion {subject: number})
WHERE assertion.number >= $from AND assertion.number < $to
  AND ($sources IS NULL OR assertion.source IN $sources)
RETURN count(*) AS count
