// Rows born since a version follow on each other.
// no parameters
// no columns
CREATE RANGE INDEX answerable_relation_row_row IF NOT EXISTS
FOR (relationRow:RelationRow) ON (relationRow.row)
