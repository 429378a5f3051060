// The change log in its order.
// no parameters
// no columns
CREATE RANGE INDEX answerable_assertion_number IF NOT EXISTS
FOR (assertion:Assertion) ON (assertion.number)
