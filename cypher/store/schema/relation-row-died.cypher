// Rows that died since a version.
// no parameters
// no columns
CREATE RANGE INDEX answerable_relation_row_died IF NOT EXISTS
FOR (relationRow:RelationRow) ON (relationRow.died)
