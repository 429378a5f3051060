// Writes the first assertions about entities and relations, which also say what their ids name.
// $assertions: map[]
// no columns
UNWIND $assertions AS properties
CREATE (assertion:Assertion:Subject)
SET assertion = properties
