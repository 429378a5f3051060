import { compareIds } from "../ontology/compare-ids.ts";
import { parseDateTime } from "../ontology/date-time.ts";
import { decimalSortKey, parseDecimal } from "../ontology/decimal.ts";
import { type ExternalId, externalIdKey } from "../ontology/external-id.ts";
import type { Value } from "../ontology/value.ts";
import type { FieldTest, Filter } from "./list-query.ts";
import type { EntityRecord } from "./record.ts";

/** Whether an entity passes a filter: the plain predicate that every store's compiled one is held against. Never throws. */
export function matches(filter: Filter, record: EntityRecord): boolean {
  if ("and" in filter) return filter.and.every((each) => matches(each, record));
  if ("or" in filter) return filter.or.some((each) => matches(each, record));
  if ("not" in filter) return !matches(filter.not, record);
  if ("source" in filter) return record.facts.sources.includes(filter.source);
  if ("externalIds" in filter) return holdsOne(filter.externalIds, record);
  return passes(filter, valueOf(record, filter.field));
}

function holdsOne(wanted: readonly ExternalId[], { facts }: EntityRecord): boolean {
  const held = new Set(items(facts.properties["externalIds"] ?? null).map((id) => externalIdKey(id as never)));
  return wanted.some((id) => held.has(externalIdKey(id)));
}

function valueOf(record: EntityRecord, field: string): Value {
  switch (field) {
    case "id":
      return record.id;
    case "kind":
      return record.kind;
    case "certainty":
      return record.facts.certainty;
    case "recordedAt":
      return record.recordedAt;
    case "name":
      return record.facts.properties["name"] ?? record.id;
    default:
      return record.facts.properties[field] ?? null;
  }
}

function passes({ as, test, value: wanted }: FieldTest, value: Value): boolean {
  if (test === "isNull") return (value === null) === wanted;
  const key = comparable(as, value);
  switch (test) {
    case "has":
      return items(value).some((item) => isSame(comparable(as, item), comparable(as, wanted)));
    case "hasAny":
      return items(value).some((item) =>
        items(wanted).some((each) => isSame(comparable(as, item), comparable(as, each))),
      );
    case "in":
      return items(wanted).some((each) => isSame(key, comparable(as, each)));
    case "contains":
      return typeof value === "string" && typeof wanted === "string" && value.includes(wanted);
    case "startsWith":
      return typeof value === "string" && typeof wanted === "string" && value.startsWith(wanted);
    case "eq":
    case "gte":
    case "lte":
    case "before":
    case "after":
      return ordered(test, key, comparable(as, wanted));
  }
}

type Comparable = string | number | boolean | undefined;

/** What values of a type are compared by; undefined where it is no value of that type. */
function comparable(as: FieldTest["as"], value: Value): Comparable {
  switch (as) {
    case "TEXT":
      return typeof value === "string" ? value : undefined;
    case "NUMBER":
      return typeof value === "number" ? value : undefined;
    case "TRUTH":
      return typeof value === "boolean" ? value : undefined;
    case "TIME":
      return typeof value === "string" ? parseDateTime(value) : typeof value === "number" ? value : undefined;
    case "DECIMAL": {
      const decimal = typeof value === "string" || typeof value === "number" ? parseDecimal(value) : undefined;
      return decimal === undefined ? undefined : decimalSortKey(decimal);
    }
  }
}

function ordered(test: "eq" | "gte" | "lte" | "before" | "after", left: Comparable, right: Comparable): boolean {
  if (left === undefined || right === undefined) return false;
  const order =
    typeof left === "string" && typeof right === "string" ? compareIds(left, right) : Number(left) - Number(right);
  switch (test) {
    case "eq":
      return order === 0;
    case "gte":
      return order >= 0;
    case "lte":
      return order <= 0;
    case "before":
      return order < 0;
    case "after":
      return order > 0;
  }
}

function isSame(left: Comparable, right: Comparable): boolean {
  return left !== undefined && left === right;
}

function items(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
