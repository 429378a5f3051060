// Whether the database holds something that this store did not write.
// no parameters
// -> labels: string[]
MATCH (node)
WHERE NOT node:Head AND NOT node:Entity AND NOT node:Ended AND NOT node:Past AND NOT node:Assertion AND NOT node:Batch
  AND NOT node:State AND NOT node:Due
RETURN labels(node) AS labels
LIMIT 1
