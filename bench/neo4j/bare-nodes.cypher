// Makes nodes of one kind.
// $labels: string[], $rows: map[]
// no columns
UNWIND $rows AS properties
CREATE (node:$($labels))
SET node = properties
