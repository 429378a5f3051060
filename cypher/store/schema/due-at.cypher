// What ends next without being written to.
// no parameters
// no columns
CREATE RANGE INDEX answerable_due_at IF NOT EXISTS
FOR (due:Due) ON (due.at)
