import type { FuncKeywordDefinition } from "ajv";
import { isObject } from "../../changes/reading.ts";
import type { Value } from "../../ontology/value.ts";
import { canonicalJson } from "../../store/canonical-json.ts";

/**
 * `uniqueItems` in one pass. The validator's own compares every item with every other, which takes minutes for the
 * hundred thousand components of one document.
 */
export const uniqueItems: FuncKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  validate: (isWanted: boolean, items: readonly unknown[]) => !isWanted || areUnique(items),
  error: { message: "must NOT have duplicate items" },
};

function areUnique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  // Only what looks alike from outside is looked at whole: items hold lists of items, level below level.
  for (const alike of Map.groupBy(items, surface).values()) {
    if (alike.length > 1 && new Set(alike.map((item) => canonicalJson(item as Value))).size < alike.length)
      return false;
  }
  return true;
}

function surface(item: unknown): string {
  if (!isObject(item)) return Array.isArray(item) ? `list of ${item.length}` : JSON.stringify(item);
  const members = Object.entries(item).map(([key, member]) => [key, isLarge(member) ? null : member]);
  return JSON.stringify(members.sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)));
}

function isLarge(member: unknown): boolean {
  return typeof member === "object" && member !== null;
}
