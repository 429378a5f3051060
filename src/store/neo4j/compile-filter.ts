import { externalIdKey } from "../../ontology/external-id.ts";
import type { Value } from "../../ontology/value.ts";
import type { FieldTest, Filter } from "../list-query.ts";
import { instant, instantOf, orderOf, sortKey, sortKeyOf } from "./natural-properties.ts";
import { type Parameter, parameter } from "./parameter.ts";
import { textOrder } from "./text-order.ts";

export interface CompiledFilter {
  /** A Cypher condition on `row`, true or false and never null. It differs only in how deep it goes, so that few are planned. */
  readonly condition: string;
  /** What $filter stands for: lists in lists, of which all and any must pass by turns, and tests inside. */
  readonly parameter: Parameter;
}

/** A filter as a value: the statement does not change with it, for Neo4j would plan each anew for longer than it runs. */
export function compileFilter(filter: Filter): CompiledFilter {
  const tree = treeOf(filter, false);
  const levels = levelsOfAll(tree);
  return { condition: conditionOf(levels), parameter: layOutAll(tree, levels) };
}

type Tree = { readonly join: "all" | "any"; readonly trees: readonly Tree[] } | Leaf;

interface Leaf {
  readonly test: "eq" | "in" | "contains" | "startsWith" | "gte" | "lte" | "before" | "after" | "has" | "isNull";
  /** The property to look at, and one to look at before it, where it is there. */
  readonly field: string;
  readonly first: string;
  readonly value: Parameter;
  readonly negated: boolean;
}

/** `all` and `any` take turns, and NOT is pushed down to the tests, which are two-valued. */
function treeOf(filter: Filter, negated: boolean): Tree {
  if ("not" in filter) return treeOf(filter.not, !negated);
  if ("and" in filter) return joined(negated ? "any" : "all", filter.and, negated);
  if ("or" in filter) return joined(negated ? "all" : "any", filter.or, negated);
  if ("source" in filter) return leaf("has", "sources", [filter.source], negated);
  if ("externalIds" in filter) {
    const keys = filter.externalIds.map(externalIdKey);
    return leaf("has", "externalIds", keys, negated, "externalIdKeys");
  }
  return testOf(filter, negated);
}

function joined(join: "all" | "any", filters: readonly Filter[], negated: boolean): Tree {
  const trees = filters.map((filter) => treeOf(filter, negated));
  return { join, trees: trees.flatMap((tree) => ("join" in tree && tree.join === join ? tree.trees : [tree])) };
}

/** Nothing has to pass, or one of nothing. */
const constant = (isTrue: boolean): Tree => ({ join: isTrue ? "all" : "any", trees: [] });

function leaf(test: Leaf["test"], field: string, value: Parameter, negated: boolean, first = field): Leaf {
  return { test, field, first, value, negated };
}

/** Names that every row has a value under; other fields are properties. */
const columns: ReadonlySet<string> = new Set(["id", "kind", "name", "recordedAt", "certainty"]);

function testOf({ field, as, test, value }: FieldTest, negated: boolean): Tree {
  const name = comparedName(field, as);
  switch (test) {
    case "isNull":
      if (columns.has(field)) return constant((value === true) === negated);
      return leaf("isNull", field, value === true, negated);
    case "has":
      return leaf("has", name, listed(as, [value]), negated);
    case "hasAny":
      return leaf("has", name, listed(as, value), negated);
    case "in":
      return leaf("in", name, listed(as, value), negated);
    case "eq":
    case "contains":
    case "startsWith":
      return leaf(test, name, bindable(as, value), negated);
    case "gte":
    case "lte":
    case "before":
    case "after": {
      if (as !== "TEXT" || typeof value !== "string") return leaf(test, name, bindable(as, value), negated);
      return leaf(test, name, textOrder(value), negated, orderOf(name));
    }
  }
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

function levelsOfAll(tree: Tree): number {
  const items = "join" in tree && tree.join === "all" ? tree.trees : [tree];
  return 1 + items.map(levelsOfAny).reduce((most, each) => Math.max(most, each), 1);
}

function levelsOfAny(tree: Tree): number {
  const items = "join" in tree && tree.join === "any" ? tree.trees : [tree];
  return (
    1 + items.map((item) => ("join" in item ? levelsOfAll(item) : 0)).reduce((most, each) => Math.max(most, each), 0)
  );
}

function layOutAll(tree: Tree, levels: number): Parameter {
  const items = "join" in tree && tree.join === "all" ? tree.trees : [tree];
  return items.map((item) => layOutAny(item, levels - 1));
}

function layOutAny(tree: Tree, levels: number): Parameter {
  const items = "join" in tree && tree.join === "any" ? tree.trees : [tree];
  if (levels > 1) return items.map((item) => layOutAll(item, levels - 1));
  return items;
}

/** Nothing in it comes from a filter but the number of levels, which is even. */
function conditionOf(levels: number): string {
  let condition = passes;
  for (let level = levels; level > 0; level -= 1) {
    const list = level === 1 ? "$filter" : `level${level - 1}`;
    const item = level === levels ? "test" : `level${level}`;
    condition = `${level % 2 === 1 ? "all" : "any"}(${item} IN ${list} WHERE ${condition})`;
  }
  return condition;
}

const compared = "coalesce(row[test.first], row[test.field])";

/** Whether a row passes one test. A comparison of different types gives null, which is false here. */
const passes = `test.negated <> coalesce(CASE test.test
      WHEN 'eq' THEN ${compared} = test.value
      WHEN 'in' THEN ${compared} IN test.value
      WHEN 'contains' THEN ${compared} CONTAINS test.value
      WHEN 'startsWith' THEN ${compared} STARTS WITH test.value
      WHEN 'gte' THEN ${compared} >= test.value
      WHEN 'lte' THEN ${compared} <= test.value
      WHEN 'before' THEN ${compared} < test.value
      WHEN 'after' THEN ${compared} > test.value
      WHEN 'isNull' THEN (${compared} IS NULL) = test.value
      ELSE ${compared} IS :: LIST<ANY> AND any(item IN ${compared} WHERE item IN test.value)
    END, false)`;
