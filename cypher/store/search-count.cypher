// How many entities are found by their words at a moment.
// $query: string (Lucene), $others: string[] (words that the query leaves out), $kinds: string[], $version: int, $at: int (ms since 1970)
// -> count: int
CALL db.index.fulltext.queryNodes('answerable_search', $query) YIELD node AS row, score
WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
  AND coalesce(row.died > $version, true) AND ($kinds IS NULL OR row.kind IN $kinds)
  AND all(word IN $others WHERE ' ' + row.words CONTAINS ' ' + word)
RETURN count(DISTINCT row.id) AS count
