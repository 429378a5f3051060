import type { Kind } from "../../ontology/kinds.ts";
import type { Moment } from "../moment.ts";
import { matchedFields } from "../search-fields.ts";
import type { SearchHit, SearchQuery } from "../search-query.ts";
import { requiredWords } from "../search-words.ts";
import type { Connection } from "./connection.ts";
import { entityFacts } from "./facts.ts";
import { holds, momentValues } from "./moment-conditions.ts";

const FOUND = `
FROM entity_search AS found
CROSS JOIN entity_row AS first ON first.row = found.rowid
CROSS JOIN entity_row AS r ON r.entity = first.entity AND r.found_as = found.rowid
CROSS JOIN entity AS e ON e.key = r.entity
WHERE found.entity_search MATCH ?3 AND ${holds("r")}
  AND (?4 IS NULL OR r.kind IN (SELECT value FROM json_each(?4)))`;

const HITS = `SELECT e.id, -found.rank AS score, r.facts ${FOUND} ORDER BY score DESC, e.id LIMIT ?5 OFFSET ?6`;
const COUNT = `SELECT count(*) ${FOUND}`;

/** `Store.search`. */
export function search(connection: Connection, query: SearchQuery, moment: Moment): readonly SearchHit[] {
  const required = requiredWords(query.text);
  if (required.length === 0) return [];
  const values = [...momentValues(moment), matchOf(required), kindsOf(query.kinds), query.limit, query.offset];
  return connection.rows(HITS, ...values).map((row) => {
    const [id, score, facts] = row as [string, number, string];
    return { id, score, matched: matchedFields(id, entityFacts(facts).properties, required) };
  });
}

/** `Store.searchCount`. */
export function searchCount(
  connection: Connection,
  query: Pick<SearchQuery, "text" | "kinds">,
  moment: Moment,
): number {
  const required = requiredWords(query.text);
  if (required.length === 0) return 0;
  const row = connection.row(COUNT, ...momentValues(moment), matchOf(required), kindsOf(query.kinds));
  return (row as [number])[0];
}

/** All words, each as a prefix. They are of letters and digits alone, and quoted, so none of them is syntax. */
function matchOf(words: readonly string[]): string {
  return words.map((word) => `"${word}" *`).join(" ");
}

function kindsOf(kinds: readonly Kind[]): string | null {
  return kinds.length === 0 ? null : JSON.stringify(kinds);
}
