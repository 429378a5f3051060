import { canonicalJson } from "../../store/canonical-json.ts";
import type { Value } from "../../ontology/value.ts";
import type { HeldEntity, HeldRelation } from "./holdings.ts";
import { instantCell } from "./instant-cell.ts";

/** What tools without nested values take as a property. */
export type FlatValue = string | number | boolean | readonly (string | number | boolean)[];

/** What is known of an entity or a relation, by name, in the order in which it is told. */
export function heldProperties({ record, validFrom, validTo }: HeldEntity | HeldRelation): Record<string, Value> {
  const { properties, certainty, sources, contested } = record.facts;
  return {
    ...properties,
    validFrom: instantCell(validFrom),
    validTo: instantCell(validTo),
    certainty,
    sources,
    contested,
  };
}

/** The same without nested values: what has parts is a JSON text, and an absent value is left out. */
export function flatProperties(properties: Readonly<Record<string, Value>>): Record<string, FlatValue> {
  const flat: Record<string, FlatValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) continue;
    flat[name] = Array.isArray(value) ? (value as readonly Value[]).map(scalar) : scalar(value);
  }
  return flat;
}

function scalar(value: Value): string | number | boolean {
  return typeof value === "object" ? canonicalJson(value) : value;
}
