import type { Kind } from "../ontology/kinds.ts";

/** Full text over ids, names, descriptions, tags and external ids of the entities that exist at the moment. */
export interface SearchQuery {
  /** As typed: words (see `searchWords`), each the beginning of a word in any field, all required. Never a query language. Without words nothing is found. */
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly limit: number;
  /** How many of the best are passed over. */
  readonly offset: number;
}

export interface SearchHit {
  readonly id: string;
  /** Greater is better; only comparable within one answer. */
  readonly score: number;
  /** Which of "id", "name", "description", "tags", "externalIds" have a word that was looked for, by code point (see `matchedFields`). */
  readonly matched: readonly string[];
}
