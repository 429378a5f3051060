// How many writes a stretch of the change log has.
// $from: int, $to: int (numbers of writes, the second exclusive), $sources: string[]
// -> count: int
MATCH (assertion:Assertion)
WHERE assertion.number >= $from AND assertion.number < $to
  AND ($sources IS NULL OR assertion.source IN $sources)
RETURN count(*) AS count
