import { compareIds } from "../../ontology/compare-ids.ts";
import type { Estate } from "../../projection/estate.ts";

/** The entities, each once, ordered by id. */
export function byId(estate: Estate, entities: Iterable<number>): number[] {
  const distinct = [...new Set(entities)];
  return distinct.length < 2
    ? distinct
    : distinct.sort((left, right) => compareIds(estate.idOf(left), estate.idOf(right)));
}
