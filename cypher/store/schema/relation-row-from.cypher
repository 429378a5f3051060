// Rows of the relations that start at an entity.
// no parameters
// no columns
CREATE RANGE INDEX answerable_relation_row_from IF NOT EXISTS
FOR (relationRow:RelationRow) ON (relationRow.from)
