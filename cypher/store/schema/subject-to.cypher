// Relations ever written that end at an entity.
// no parameters
// no columns
CREATE RANGE INDEX answerable_subject_to IF NOT EXISTS
FOR (subject:Subject) ON (subject.to)
