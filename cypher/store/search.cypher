// The entities found by their words at a moment, best first.
// $query: string (Lucene), $others: string[] (words that the query leaves out), $kinds: string[], $version: int, $at: int (ms since 1970), $limit: int, $offset: int
// -> id: string, score: float, facts: string
CALL db.index.fulltext.queryNodes('answerable_search', $query) YIELD node AS row, score
WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
  AND coalesce(row.died > $version, true) AND ($kinds IS NULL OR row.kind IN $kinds)
  AND all(word IN $others WHERE ' ' + row.words CONTAINS ' ' + word)
WITH row.id AS id, max(score) AS score, collect(row.facts)[0] AS facts
RETURN id, score, facts
ORDER BY score DESC, id
SKIP $offset
LIMIT $limit
