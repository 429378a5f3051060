// The version of the schema that the database was last brought to; no row where it holds no graph of ours.
// no parameters
// -> schemaVersion: int, entityRows: int
MATCH (head:Head {name: 'graph'})
RETURN head.schemaVersion AS schemaVersion, head.entityRows AS entityRows
