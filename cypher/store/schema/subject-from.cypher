// Relations ever written that start at an entity.
// no parameters
// no columns
CREATE RANGE INDEX answerable_subject_from IF NOT EXISTS
FOR (subject:Subject) ON (subject.from)
