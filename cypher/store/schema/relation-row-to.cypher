// Rows of the relations that end at an entity.
// no parameters
// no columns
CREATE RANGE INDEX answerable_relation_row_to IF NOT EXISTS
FOR (relationRow:RelationRow) ON (relationRow.to)
