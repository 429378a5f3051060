import { compareIds } from "../ontology/compare-ids.ts";
import type { FieldRule } from "../ontology/field-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { Fields, Value } from "../ontology/value.ts";
import { canonicalJson } from "../store/canonical-json.ts";

/**
 * The items of a list, each once and in one order: powers, clouds, settings and all other lists of the schema are sets, so that another
 * order is no other value. Words of an enum are in the schema's order, texts by code point, what has parts by those in the schema's
 * order. Never throws.
 */
export function asSet(rule: FieldRule, items: readonly Value[]): readonly Value[] {
  const sorted = items.toSorted((left, right) => compare(rule, left, right));
  return sorted.filter((item, index) => index === 0 || compare(rule, item, sorted[index - 1] ?? null) !== 0);
}

/** Zero only where both are the same value. */
function compare(rule: FieldRule, left: Value | undefined, right: Value | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  const parts = registry.composites.get(rule.composite ?? "");
  if (parts !== undefined) return compareParts(parts.values(), left as Fields, right as Fields);
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [one, other] = [textOf(left), textOf(right)];
  const words = rule.enumValues ?? [];
  return words.indexOf(one) - words.indexOf(other) || compareIds(one, other);
}

function compareParts(rules: Iterable<FieldRule>, left: Fields, right: Fields): number {
  for (const rule of rules) {
    const order = compare(rule, left[rule.name], right[rule.name]);
    if (order !== 0) return order;
  }
  return 0;
}

function textOf(value: Value): string {
  return typeof value === "string" ? value : canonicalJson(value);
}
