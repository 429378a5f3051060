// All that a source has ever written about.
// $source: string
// -> number: int
MATCH (batch:Batch {source: $source})
MATCH (assertion:Assertion)
WHERE assertion.number >= batch.firstWrite AND assertion.number < batch.writes
RETURN DISTINCT assertion.subject AS number
