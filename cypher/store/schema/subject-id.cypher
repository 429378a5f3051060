// Ids of entities and relations share one space.
// no parameters
// no columns
CREATE CONSTRAINT answerable_subject_id IF NOT EXISTS
FOR (subject:Subject) REQUIRE subject.id IS UNIQUE
