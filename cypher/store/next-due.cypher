// When the next thing that is shown will have ended; no row where nothing will.
// no parameters
// -> at: int (ms since 1970)
MATCH (due:Due)
WHERE due.at IS NOT NULL
RETURN due.at AS at
ORDER BY due.at
LIMIT 1
