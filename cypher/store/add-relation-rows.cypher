// Appends rows of relations to the history.
// $rows: map[]
// no columns
UNWIND $rows AS properties
CREATE (row:Past:RelationRow)
SET row = properties
