// Writes further assertions.
// $assertions: map[]
// no columns
UNWIND $assertions AS properties
CREATE (assertion:Assertion)
SET assertion = properties
