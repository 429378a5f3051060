import type { Kind } from "../../ontology/kinds.ts";
import { relationRules } from "../../ontology/relation-types.ts";

const ownable = new Set<Kind>(relationRules.OWNS.to);

/** Whether one may ask who answers for an entity of this kind: a component or an outcome. */
export function isOwnable(kind: Kind): boolean {
  return ownable.has(kind);
}
