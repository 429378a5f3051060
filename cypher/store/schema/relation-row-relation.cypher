// Rows of a relation as of a version.
// no parameters
// no columns
CREATE RANGE INDEX answerable_relation_row_relation IF NOT EXISTS
FOR (relationRow:RelationRow) ON (relationRow.relation, relationRow.died)
