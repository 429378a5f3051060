// Whether a commit that was cut off has arrived.
// no parameters
// no columns
CREATE RANGE INDEX answerable_batch_token IF NOT EXISTS
FOR (batch:Batch) ON (batch.token)
