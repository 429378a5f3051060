import type { Moment } from "../moment.ts";
import { matchedFields } from "../search-fields.ts";
import type { SearchHit, SearchQuery } from "../search-query.ts";
import { requiredWords } from "../search-words.ts";
import type { Connection } from "./connection.ts";
import { momentParameters } from "./entities.ts";
import { entityFacts } from "./facts.ts";
import { integer } from "./parameter.ts";

/** Characters of a word that Lucene's tokenizer keeps together, and words that its query may name, each four times. */
const wordCharactersMax = 255;
const luceneWordsMax = 200;

/** `Store.search`. */
export async function search(
  connection: Connection,
  { text, kinds, limit, offset }: SearchQuery,
  moment: Moment,
): Promise<readonly SearchHit[]> {
  const required = requiredWords(text);
  if (required.length === 0) return [];
  const page = { limit: integer(limit), offset: integer(offset) };
  const query = { ...wordsOf(required), kinds: kinds.length === 0 ? null : kinds };
  const rows = await connection.read("search", { ...query, ...page, ...momentParameters(moment) });
  return rows.map((row) => {
    const { id, score, facts } = row as { readonly id: string; readonly score: number; readonly facts: string };
    return { id, score, matched: matchedFields(id, entityFacts(facts).properties, required) };
  });
}

/** `Store.searchCount`. */
export async function searchCount(
  connection: Connection,
  { text, kinds }: Pick<SearchQuery, "text" | "kinds">,
  moment: Moment,
): Promise<number> {
  const required = requiredWords(text);
  if (required.length === 0) return 0;
  const query = { ...wordsOf(required), kinds: kinds.length === 0 ? null : kinds };
  const [row] = await connection.read("search-count", { ...query, ...momentParameters(moment) });
  return row?.["count"] as number;
}

/** The words that Lucene looks for; those that it cannot are compared with the words of what it finds. */
function wordsOf(required: readonly string[]): { readonly query: string; readonly others: readonly string[] } {
  const others = required.filter((word, index) => index >= luceneWordsMax || word.length > wordCharactersMax);
  return { query: lucene(required.slice(0, luceneWordsMax)), others };
}

/**
 * Every word required, as a prefix; in a name it counts more, and most where it is the whole word. Words are of letters and
 * digits in lower case, so none of them is syntax.
 */
function lucene(words: readonly string[]): string {
  return words
    .map((word) => word.slice(0, wordCharactersMax))
    .map((word) => `+(nameWords:${word}^8 nameWords:${word}*^4 words:${word}^2 words:${word}*)`)
    .join(" ");
}
