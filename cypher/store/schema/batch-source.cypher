// All that a source has written.
// no parameters
// no columns
CREATE RANGE INDEX answerable_batch_source IF NOT EXISTS
FOR (batch:Batch) ON (batch.source)
