// What has ended, or may have, without being written to.
// $now: int (ms since 1970), $limit: int
// -> number: int
MATCH (due:Due)
WHERE due.at <= $now
WITH due
ORDER BY due.at
LIMIT $limit
RETURN DISTINCT due.subject AS number
