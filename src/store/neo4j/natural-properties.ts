import { parseDateTime } from "../../ontology/date-time.ts";
import { decimalSortKey, parseDecimal } from "../../ontology/decimal.ts";
import type { Fields, Value } from "../../ontology/value.ts";
import { canonicalJson } from "../canonical-json.ts";
import { type Parameter, parameter } from "./parameter.ts";
import { isOrdered, textOrder } from "./text-order.ts";

/** The name of the property that holds a text as an instant, in ms since 1970. */
export const instantOf = (field: string): string => `${field}_ms`;
/** The name of the property that holds a decimal as a text that sorts as it does. */
export const sortKeyOf = (field: string): string => `${field}_sort`;
/** The name of the property that holds a text as one that sorts by code point, where it does not do so itself. */
export const orderOf = (field: string): string => `${field}_order`;

/** What the store itself keeps under a name; a field of the registry never has one of these. */
const ownNames: ReadonlySet<string> = new Set([
  ...[
    "id",
    "kind",
    "type",
    "number",
    "entity",
    "relation",
    "row",
    "born",
    "died",
    "recordedAt",
    "validFrom",
    "validTo",
  ],
  ...["from", "to", "fromId", "toId", "certainty", "sources", "contested", "facts", "properties", "words", "nameWords"],
  "externalIdKeys",
]);

/**
 * The fields of a row as properties that people and filters read: values and lists of one type as they are, what has parts as
 * a list of JSON texts. A text that is an instant or a decimal also stands under a name of its own, by which it compares.
 */
export function naturalProperties(fields: Fields): Record<string, Parameter> {
  const natural: Record<string, Parameter> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === null || ownNames.has(field)) continue;
    natural[field] = storable(value);
    const instants = comparables(value, instant);
    if (instants !== undefined) natural[instantOf(field)] = parameter(instants);
    const keys = comparables(value, sortKey);
    if (keys !== undefined) natural[sortKeyOf(field)] = keys;
    if (typeof value === "string" && !isOrdered(value)) natural[orderOf(field)] = textOrder(value);
  }
  return natural;
}

function storable(value: Value): Parameter {
  if (typeof value !== "object" || value === null) return parameter(value);
  if (!Array.isArray(value)) return [canonicalJson(value)];
  const items = value as readonly Value[];
  const [type, ...others] = new Set(items.map((item) => typeof item));
  if (type === undefined) return [];
  if (type === "object" || others.length > 0) return items.map(canonicalJson);
  // A list of numbers has one type in Neo4j, so they are either all whole or all not.
  const whole = items.every(Number.isSafeInteger);
  return type === "number" && !whole ? items : parameter(items);
}

/** Of a value, or of each item of a list: what they compare by; undefined where there is nothing. */
function comparables<Key extends string | number>(
  value: Value,
  keyOf: (value: Value) => Key | undefined,
): Key | readonly Key[] | undefined {
  if (!Array.isArray(value)) return keyOf(value);
  const keys = (value as readonly Value[]).map(keyOf).filter((key) => key !== undefined);
  return keys.length === 0 ? undefined : keys;
}

/** Ms since 1970; undefined where the value is no date and time. */
export function instant(value: Value): number | undefined {
  return typeof value === "string" ? parseDateTime(value) : undefined;
}

/** A text that sorts as the decimal does; undefined where the value is none. */
export function sortKey(value: Value): string | undefined {
  const decimal = typeof value === "string" || typeof value === "number" ? parseDecimal(value) : undefined;
  return decimal === undefined ? undefined : decimalSortKey(decimal);
}
