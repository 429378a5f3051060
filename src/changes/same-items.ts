import type { Value } from "../ontology/value.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import { sameValue } from "./same-value.ts";

/**
 * True where two values of a property say the same, though not as they were written: powers, clouds and settings are sets, in which
 * neither order counts nor how often one stands there. Lists within an object keep their order. Never throws.
 */
export function sameItems(left: Value, right: Value): boolean {
  if (sameValue(left, right)) return true;
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  const [one, other] = [textsOf(left), textsOf(right)];
  return one.size === other.size && [...one].every((text) => other.has(text));
}

function textsOf(items: readonly Value[]): ReadonlySet<string> {
  return new Set(items.map(canonicalJson));
}
