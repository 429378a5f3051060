// A key has one value.
// no parameters
// no columns
CREATE CONSTRAINT answerable_state_key IF NOT EXISTS
FOR (state:State) REQUIRE state.key IS UNIQUE
