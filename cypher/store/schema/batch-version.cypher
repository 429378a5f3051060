// Each version is written once.
// no parameters
// no columns
CREATE CONSTRAINT answerable_batch_version IF NOT EXISTS
FOR (batch:Batch) REQUIRE batch.version IS UNIQUE
