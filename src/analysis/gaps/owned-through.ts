import { relationTypeCodes } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";

/** What is owned by parties for which one of these persons stands, by `through` of the OWNS; those that are only assumed are left out. */
export function ownedThrough(estate: Estate, persons: ReadonlySet<number>): Set<number> {
  const ids = new Set<unknown>();
  for (const person of persons) if (estate.kindOf(person) === "PERSON") ids.add(estate.idOf(person));
  const owned = new Set<number>();
  if (ids.size === 0) return owned;
  const { relations, relationFacts } = estate.graph;
  for (let row = 0; row < relations.count; row += 1) {
    if (relations.type[row] !== relationTypeCodes.OWNS) continue;
    const { properties } = relationFacts.at(relations.facts[row] as number);
    if (ids.has(properties["through"]) && estate.isVisible(row)) owned.add(relations.to[row] as number);
  }
  return owned;
}
