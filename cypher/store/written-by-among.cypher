// Those of some subjects that a source has written about.
// $source: string, $numbers: int[]
// -> number: int
UNWIND $numbers AS number
MATCH (assertion:Assertion {subject: number})
WHERE assertion.source = $source
RETURN DISTINCT number
