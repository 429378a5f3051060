// Whether a commit has arrived although nobody heard of it.
// $token: string
// -> version: int
MATCH (batch:Batch {token: $token})
RETURN batch.version AS version
