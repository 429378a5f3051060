// Remembers when what is shown will have ended, so that the clock can take it away.
// $due: {at: int, subject: int}[]
// no columns
UNWIND $due AS properties
CREATE (due:Due)
SET due = properties
