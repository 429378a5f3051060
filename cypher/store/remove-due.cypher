// Forgets what has been looked at.
// $now: int (ms since 1970), $numbers: int[]
// no columns
MATCH (due:Due)
WHERE due.at <= $now AND due.subject IN $numbers
DELETE due
