import type { Fields, Value } from "../ontology/value.ts";
import { searchWords } from "./search-words.ts";

const searchFieldNames = ["id", "name", "description", "tags", "externalIds"] as const;

export type SearchFieldName = (typeof searchFieldNames)[number];

/**
 * The words by which an entity is found, in the order of `searchFieldNames`: its id as such; name, description and tags as
 * asserted; of an external id both the system and the id.
 */
export function searchFields(id: string, properties: Fields): readonly (readonly string[])[] {
  const texts = [id, properties["name"], properties["description"], properties["tags"], properties["externalIds"]];
  return texts.map((value) => textsOf(value).flatMap(searchWords));
}

/** The fields that have a word beginning with one of `required`, by code point. */
export function matchedFields(id: string, properties: Fields, required: readonly string[]): readonly SearchFieldName[] {
  const found = searchFields(id, properties);
  const begins = (word: string) => required.some((start) => word.startsWith(start));
  return searchFieldNames.filter((_name, index) => found[index]?.some(begins)).sort();
}

function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value as object).flatMap(textsOf) : [];
}
