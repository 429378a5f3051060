import type { Value } from "../../ontology/value.ts";
import type { FieldTest, Filter } from "../list-query.ts";
import { instant, instantOf, sortKey, sortKeyOf } from "./natural-properties.ts";
import type { Parameter } from "./parameter.ts";
import { parameter } from "./parameter.ts";

/** Takes a value to be bound, and gives the parameter that stands for it in the statement. */
export type Bind = (value: Parameter) => string;

/** The ids of what a party owns at the moment of the list. */
export type OwnedBy = (party: string) => readonly string[];

/**
 * A filter as a Cypher condition on `row`. It is put together from the fragments of this file; names of properties and values
 * are bound, never written. Each fragment is true or false, never null, so NOT is that of two-valued logic.
 */
export function compileFilter(filter: Filter, bind: Bind, ownedBy: OwnedBy): string {
  if ("and" in filter) return joined(filter.and, "AND", "true", bind, ownedBy);
  if ("or" in filter) return joined(filter.or, "OR", "false", bind, ownedBy);
  if ("not" in filter) return `(NOT ${compileFilter(filter.not, bind, ownedBy)})`;
  if ("source" in filter) return `(${bind(filter.source)} IN row.sources)`;
  if ("owner" in filter) return `(row.id IN ${bind(ownedBy(filter.owner))})`;
  return compileTest(filter, bind);
}

/** The parties that the `owner` tests of a filter name. */
export function ownersIn(filter: Filter): readonly string[] {
  if ("and" in filter) return filter.and.flatMap(ownersIn);
  if ("or" in filter) return filter.or.flatMap(ownersIn);
  if ("not" in filter) return ownersIn(filter.not);
  return "owner" in filter ? [filter.owner] : [];
}

/** Halves are joined, not items: a parser goes as deep as an expression is nested, and a chain is as deep as it is long. */
function joined(
  filters: readonly Filter[],
  operator: "AND" | "OR",
  empty: "true" | "false",
  bind: Bind,
  ownedBy: OwnedBy,
): string {
  const [only, second] = filters;
  if (only === undefined) return empty;
  if (second === undefined) return compileFilter(only, bind, ownedBy);
  const half = Math.floor(filters.length / 2);
  const left = joined(filters.slice(0, half), operator, empty, bind, ownedBy);
  const right = joined(filters.slice(half), operator, empty, bind, ownedBy);
  return `(${left} ${operator} ${right})`;
}

/** Names that every row has a value under; other fields are properties. */
const columns: ReadonlySet<string> = new Set(["id", "kind", "name", "recordedAt", "certainty"]);

function compileTest({ field, as, test, value }: FieldTest, bind: Bind): string {
  if (test === "isNull") {
    if (columns.has(field)) return value === true ? "false" : "true";
    return `(row[${bind(field)}] IS ${value === true ? "NULL" : "NOT NULL"})`;
  }
  const compared = `row[${bind(comparedName(field, as))}]`;
  switch (test) {
    case "has":
      return items(compared, `item = ${bind(bindable(as, value))}`);
    case "hasAny":
      return items(compared, `item IN ${bind(listed(as, value))}`);
    case "in":
      return certain(`${compared} IN ${bind(listed(as, value))}`);
    case "contains":
      return certain(`${compared} CONTAINS ${bind(bindable(as, value))}`);
    case "startsWith":
      return certain(`${compared} STARTS WITH ${bind(bindable(as, value))}`);
    case "eq":
    case "gte":
    case "lte":
    case "before":
    case "after":
      return certain(`${compared} ${operators[test]} ${bind(bindable(as, value))}`);
  }
}

const operators = { eq: "=", gte: ">=", lte: "<=", before: "<", after: ">" } as const;

const certain = (condition: string): string => `coalesce(${condition}, false)`;

/** A value that is no list has no items. */
function items(list: string, condition: string): string {
  return `coalesce(any(item IN CASE WHEN ${list} IS :: LIST<ANY> THEN ${list} ELSE [] END WHERE ${condition}), false)`;
}

/** Under which name a field is kept in the form in which it compares; see `naturalProperties`. */
function comparedName(field: string, as: FieldTest["as"]): string {
  if (field === "recordedAt") return field;
  if (as === "TIME") return instantOf(field);
  return as === "DECIMAL" ? sortKeyOf(field) : field;
}

function listed(as: FieldTest["as"], value: Value): Parameter {
  const wanted = Array.isArray(value) ? (value as readonly Value[]) : [];
  return wanted.map((item) => bindable(as, item)).filter((item) => item !== null);
}

/** What a value is compared as; null, which equals nothing, where it is no value of that type. */
function bindable(as: FieldTest["as"], value: Value): Parameter {
  switch (as) {
    case "DECIMAL":
      return sortKey(value) ?? null;
    case "TIME":
      return parameter(typeof value === "number" ? value : (instant(value) ?? null));
    case "TEXT":
      return typeof value === "string" ? value : null;
    case "NUMBER":
      return typeof value === "number" ? parameter(value) : null;
    case "TRUTH":
      return typeof value === "boolean" ? value : null;
  }
}
