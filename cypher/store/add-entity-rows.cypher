// Appends rows of entities to the history.
// $rows: map[]
// no columns
UNWIND $rows AS properties
CREATE (row:Past:EntityRow)
SET row = properties
