import type { FieldRule, FieldShape } from "../ontology/field-rule.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { parseDateTime } from "../ontology/date-time.ts";
import type { Value } from "../ontology/value.ts";
import type { FieldTest, Filter } from "../store/list-query.ts";
import { badInput } from "./bad-input.ts";

/** A filter as it arrives: coerced by the schema, so only known fields and operators are in it. */
export type FilterInput = Readonly<Record<string, unknown>>;

const comparisons: Readonly<Record<FieldShape, FieldTest["as"]>> = {
  TEXT: "TEXT",
  ID: "TEXT",
  ENUM: "TEXT",
  URL: "TEXT",
  JSON: "TEXT",
  COMPOSITE: "TEXT",
  BOOLEAN: "TRUTH",
  INT: "NUMBER",
  FLOAT: "NUMBER",
  DECIMAL: "DECIMAL",
  DATE_TIME: "TIME",
};

/** What every kind can be filtered by beside its own fields. */
const shared: Readonly<Record<string, FieldTest["as"]>> = {
  id: "TEXT",
  name: "TEXT",
  tags: "TEXT",
  certainty: "TEXT",
  recordedAt: "TIME",
};

/** How deep filters may stand in each other, and how many conditions one filter may state; stores compile them to one statement. */
const filterLevelsMax = 20;
const filterConditionsMax = 1000;

/** The ids of what a party is accountable for, at the moment of the list. */
export type OwnedBy = (party: string) => readonly string[];

/**
 * The condition that a filter input states; all of its fields and operators must hold. An absent filter holds of everything.
 * Throws BAD_USER_INPUT for a filter that nests too deep or states too much.
 */
export function filterOf(input: FilterInput | null | undefined, rule: KindRule | undefined, ownedBy: OwnedBy): Filter {
  return levelOf(input, { rule, ownedBy, level: 1, stated: { conditions: 0 } });
}

/** The parties that the `owner` conditions of a filter name, each once. What is too deep to be taken is not looked at. */
export function ownersIn(input: FilterInput | null | undefined, level = 1): readonly string[] {
  if (input == null || level > filterLevelsMax) return [];
  const { and, or, not, owner } = input;
  const inner = [and, or, not].flat().filter((each) => each != null) as FilterInput[];
  const named = [...(owner == null ? [] : [owner as string]), ...inner.flatMap((each) => ownersIn(each, level + 1))];
  return [...new Set(named)];
}

/** Where in a filter a part of it stands. */
interface Place {
  readonly rule: KindRule | undefined;
  readonly ownedBy: OwnedBy;
  readonly level: number;
  readonly stated: { conditions: number };
}

function levelOf(input: FilterInput | null | undefined, place: Place): Filter {
  if (input == null) return { and: [] };
  const { rule, ownedBy, level, stated } = place;
  const conditions = Object.entries(input).filter(([, value]) => value != null);
  stated.conditions += conditions.length;
  if (level > filterLevelsMax) {
    throw badInput(
      "filter",
      `\`filter\` nests more than ${filterLevelsMax} levels; state it flatter.`,
      "LIMIT_EXCEEDED",
    );
  }
  if (stated.conditions > filterConditionsMax) {
    throw badInput(
      "filter",
      `\`filter\` states more than ${filterConditionsMax} conditions; ask in several requests.`,
      "LIMIT_EXCEEDED",
    );
  }
  const inner = (each: unknown): Filter => levelOf(each as FilterInput, { rule, ownedBy, level: level + 1, stated });
  return { and: conditions.map(([name, value]) => condition(name, value, { rule, ownedBy, inner })) };
}

interface Around extends Pick<Place, "rule" | "ownedBy"> {
  readonly inner: (each: unknown) => Filter;
}

function condition(name: string, value: unknown, { rule, ownedBy, inner }: Around): Filter {
  if (name === "and") return { and: (value as unknown[]).map(inner) };
  if (name === "or") return { or: (value as unknown[]).map(inner) };
  if (name === "not") return { not: inner(value) };
  if (name === "owner") return { field: "id", as: "TEXT", test: "in", value: ownedBy(value as string) };
  if (name === "source") return { source: value as string };
  const field = rule?.fields.get(name);
  return { and: testsOf(name, value as FilterInput, comparison(name, field)) };
}

function comparison(name: string, field: FieldRule | undefined): FieldTest["as"] {
  const as = shared[name] ?? (field === undefined ? undefined : comparisons[field.shape]);
  if (as === undefined) throw new Error(`no comparison is known for the field ${name}`);
  return as;
}

function testsOf(field: string, operators: FilterInput, as: FieldTest["as"]): FieldTest[] {
  return Object.entries(operators)
    .filter(([, value]) => value != null)
    .map(([test, value]) => ({
      field,
      as,
      test: test as FieldTest["test"],
      value: comparable(value as Value, as, test),
    }));
}

function comparable(value: Value, as: FieldTest["as"], test: string): Value {
  return as === "TIME" && test !== "isNull" && typeof value === "string" ? (parseDateTime(value) ?? null) : value;
}
