import type { SQLInputValue } from "node:sqlite";
import { decimalSortKey, parseDecimal } from "../../ontology/decimal.ts";
import { externalIdKey } from "../../ontology/external-id.ts";
import type { Value } from "../../ontology/value.ts";
import type { FieldTest, Filter } from "../list-query.ts";

/** Takes a value to be bound, and gives the parameter that stands for it in the statement. */
export type Bind = (value: SQLInputValue) => string;

/**
 * A filter as an SQL condition on `entity` e, `entity_row` r and its batch b, at the moment that ?1 and ?2 are bound to.
 * It is put together from the fragments of this file; names of properties and values are bound, never written. Each
 * fragment is 0 or 1, never null, so NOT is that of two-valued logic.
 */
export function compileFilter(filter: Filter, bind: Bind): string {
  if ("and" in filter) return joined(filter.and, "AND", "1", bind);
  if ("or" in filter) return joined(filter.or, "OR", "0", bind);
  if ("not" in filter) return `NOT ${compileFilter(filter.not, bind)}`;
  if ("source" in filter) {
    return `EXISTS (SELECT 1 FROM json_each(r.facts, '$.sources') WHERE value = ${bind(filter.source)})`;
  }
  if ("externalIds" in filter) return holdsOne(bind(JSON.stringify(filter.externalIds.map(externalIdKey))));
  return compileTest(filter, bind);
}

/** Halves are joined, not items: SQLite limits how deep an expression is, and a chain is as deep as it is long. */
function joined(filters: readonly Filter[], operator: "AND" | "OR", empty: "0" | "1", bind: Bind): string {
  const [only, second] = filters;
  if (only === undefined) return empty;
  if (second === undefined) return compileFilter(only, bind);
  const half = filters.length / 2;
  const left = joined(filters.slice(0, half), operator, empty, bind);
  const right = joined(filters.slice(Math.floor(half)), operator, empty, bind);
  return `(${left} ${operator} ${right})`;
}

function holdsOne(keys: string): string {
  return `(
    e.key IN (SELECT entity FROM external_id WHERE key IN (SELECT value FROM json_each(${keys})))
    AND EXISTS (
      SELECT 1 FROM json_each(r.facts, '$.properties.externalIds') AS held
      WHERE external_id_key(held.value) IN (SELECT value FROM json_each(${keys}))
    )
  )`;
}

/** Columns that every entity has a value in; other fields are properties. */
const columns: Readonly<Record<string, string>> = {
  id: "e.id",
  kind: "e.kind",
  name: "r.name",
  recordedAt: "b.recorded_at",
  certainty: "json_extract(r.facts, '$.certainty')",
};

function compileTest({ field, as, test, value }: FieldTest, bind: Bind): string {
  const column = columns[field];
  if (test === "isNull") {
    if (column !== undefined) return value === true ? "0" : "1";
    return `json_extract(r.facts, ${bind(pathOf(field))}) IS ${value === true ? "NULL" : "NOT NULL"}`;
  }
  if (test === "has" || test === "hasAny") {
    const wanted = test === "has" ? bind(bindable(as, value)) : listed(as, value, bind);
    const item = comparable(as, "item.value");
    const equals = test === "has" ? `${item} = ${wanted}` : `${item} IN ${wanted}`;
    return `EXISTS (SELECT 1 FROM json_each(r.facts, ${bind(pathOf(field))}) AS item WHERE ${equals})`;
  }
  if (column !== undefined) return comparison(test, column, as, value, bind);
  const compared = comparable(as, `json_extract(r.facts, ${bind(pathOf(field))})`);
  return `ifnull(${comparison(test, compared, as, value, bind)}, 0)`;
}

type Comparison = Exclude<FieldTest["test"], "isNull" | "has" | "hasAny">;

const operators = { eq: "=", gte: ">=", lte: "<=", before: "<", after: ">" } as const;

function comparison(test: Comparison, left: string, as: FieldTest["as"], value: Value, bind: Bind): string {
  switch (test) {
    case "in":
      return `${left} IN ${listed(as, value, bind)}`;
    case "contains":
      return `instr(${left}, ${bind(bindable(as, value))}) > 0`;
    case "startsWith":
      return `instr(${left}, ${bind(bindable(as, value))}) = 1`;
    case "eq":
    case "gte":
    case "lte":
    case "before":
    case "after":
      return `${left} ${operators[test]} ${bind(bindable(as, value))}`;
  }
}

/** Decimals and instants are kept as text: these compare as they should (see Connection). */
function comparable(as: FieldTest["as"], expression: string): string {
  if (as === "DECIMAL") return `decimal_key(${expression})`;
  return as === "TIME" ? `instant(${expression})` : expression;
}

function listed(as: FieldTest["as"], value: Value, bind: Bind): string {
  const items = Array.isArray(value) ? (value as readonly Value[]) : [];
  return `(SELECT value FROM json_each(${bind(JSON.stringify(items.map((item) => bindable(as, item))))}))`;
}

/** What a value is compared as; null, which equals nothing, where it is no value of that type. */
function bindable(as: FieldTest["as"], value: Value): string | number | null {
  if (as === "DECIMAL") {
    const decimal = typeof value === "string" || typeof value === "number" ? parseDecimal(value) : undefined;
    return decimal === undefined ? null : decimalSortKey(decimal);
  }
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function pathOf(field: string): string {
  return `$.properties.${JSON.stringify(field)}`;
}
