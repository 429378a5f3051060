// What was written about an entity or a relation.
// no parameters
// no columns
CREATE RANGE INDEX answerable_assertion_subject IF NOT EXISTS
FOR (assertion:Assertion) ON (assertion.subject)
