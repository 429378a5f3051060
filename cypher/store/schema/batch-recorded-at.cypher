// The version of a recorded time.
// no parameters
// no columns
CREATE RANGE INDEX answerable_batch_recorded_at IF NOT EXISTS
FOR (batch:Batch) ON (batch.recordedAt)
