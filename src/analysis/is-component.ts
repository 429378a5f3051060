import type { Kind } from "../ontology/kinds.ts";
import { relationRules } from "../ontology/relation-types.ts";

const components = new Set<Kind>(relationRules.OWNS.to.filter((kind) => kind !== "OUTCOME"));

/** Whether entities of this kind are parts of the stack: they can be owned, guarded and compromised. */
export function isComponent(kind: Kind): boolean {
  return components.has(kind);
}
