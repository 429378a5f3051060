// An entity that has ended is found by its id as well.
// no parameters
// no columns
CREATE CONSTRAINT answerable_ended_id IF NOT EXISTS
FOR (ended:Ended) REQUIRE ended.id IS UNIQUE
