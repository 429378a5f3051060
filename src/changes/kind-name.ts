import type { Kind } from "../ontology/kinds.ts";
import { registry } from "../ontology/registry.ts";

/** How a message calls a kind: `Agent`. */
export function kindName(kind: Kind): string {
  return registry.kinds.get(kind)?.typeName ?? kind;
}

/** What an id names, with its article, for a message. */
export function aKind(kind: Kind | "RELATION"): string {
  const name = kind === "RELATION" ? "relation" : kindName(kind);
  return `${/^[AEIO]/u.test(name) ? "an" : "a"} ${name}`;
}
