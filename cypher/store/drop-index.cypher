// Takes away an index that an earlier release needed.
// $name: string
// no columns
DROP INDEX $name IF EXISTS
