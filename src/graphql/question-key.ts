import { createHash } from "node:crypto";
import type { Value } from "../ontology/value.ts";
import { canonicalJson } from "../store/canonical-json.ts";

/** Arguments that say which part of a list is shown, or when it was read: a cursor tells both by itself. */
const ofPage: ReadonlySet<string> = new Set(["first", "after", "asOf", "knownAt"]);

/**
 * A short key of what a list was asked, its paging and its moment left out: equal for the same arguments, whatever the order of names
 * and members, and whether one that is null is named. Empty where there are no others. Never throws.
 */
export function questionKey(asked: object): string {
  const others = Object.entries(asked as Readonly<Record<string, Value | undefined>>).filter(
    ([name, value]) => !ofPage.has(name) && value != null,
  );
  if (others.length === 0) return "";
  const text = canonicalJson(settled(Object.fromEntries(others) as Value));
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** The value with no member that is null, and with lists of texts, which name sets, in order and each once. */
function settled(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    return items.every((item) => typeof item === "string") ? [...new Set(items)].sort() : items.map(settled);
  }
  const members = Object.entries(value as Readonly<Record<string, Value>>).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, settled(member)]));
}
