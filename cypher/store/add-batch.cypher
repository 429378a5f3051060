// Writes the batch itself: who wrote it when, and how many of each there are once it is committed.
// $batch: map
// no columns
CREATE (batch:Batch)
SET batch = $batch
