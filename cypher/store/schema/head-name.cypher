// There is one head.
// no parameters
// no columns
CREATE CONSTRAINT answerable_head_name IF NOT EXISTS
FOR (head:Head) REQUIRE head.name IS UNIQUE
