// Ends of relations are found by their number, also once they have ended.
// no parameters
// no columns
CREATE RANGE INDEX answerable_ended_number IF NOT EXISTS
FOR (ended:Ended) ON (ended.number)
