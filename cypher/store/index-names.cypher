// The indexes that are there, those that constraints rest on too.
// no parameters
// -> name: string
SHOW INDEXES YIELD name
RETURN name
