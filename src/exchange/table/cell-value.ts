import { found } from "../../changes/found.ts";
import type { Path } from "../../changes/path.ts";
import { parseDateTime } from "../../ontology/date-time.ts";
import type { FieldRule } from "../../ontology/field-rule.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { keepsItsDigits } from "../keeps-its-digits.ts";
import type { ColumnMapping } from "./mapping-shape.ts";
import type { Cell } from "./table.ts";

const truths: Readonly<Partial<Record<string, boolean>>> = {
  true: true,
  yes: true,
  y: true,
  "1": true,
  false: false,
  no: false,
  n: false,
  "0": false,
};

type Column = Pick<ColumnMapping, "separator" | "values">;

/**
 * What a cell says of a field, as `ChangesInput` takes it; undefined where it says nothing. A word that an enum does not have is told in
 * `notCarriedOver`; a cell that cannot be read as what the field is, as INVALID_VALUE. Never throws.
 */
export function cellValue(rule: FieldRule, cell: Cell, column: Column, place: Path, graph: DocumentGraph): unknown {
  if (isEmpty(cell)) return undefined;
  if (!rule.list) return oneValue(rule, cell, column, place, graph);
  const items = splitCell(cell, column.separator).map((item) => oneValue(rule, item, column, place, graph));
  const read = items.filter((item) => item !== undefined);
  return read.length === 0 ? undefined : read;
}

export function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** The items of a cell; a separator of an item's own is written `\|`. */
export function splitCell(cell: Cell, separator = "|"): readonly string[] {
  const parts = textOf(cell).split(separator);
  const items: string[] = [];
  for (const part of parts) {
    const last = items.at(-1);
    if (last?.endsWith("\\") === true) items[items.length - 1] = `${last.slice(0, -1)}${separator}${part}`;
    else items.push(part);
  }
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

export function textOf(cell: Cell): string {
  return cell === null ? "" : String(cell).trim();
}

type Shape = FieldRule["shape"];

/** What a shape is read from, for the message that tells what is not. */
const accepted: Readonly<Partial<Record<Shape, string>>> = {
  BOOLEAN: "yes or no",
  INT: "a whole number",
  FLOAT: "a number such as 12.5, of digits that are kept, as any 15 are",
  DECIMAL: "a decimal such as 1250.50, without separators of thousands",
  DATE_TIME: "a date such as 2026-01-31, or a date and time with a zone",
  JSON: "no cell: the property has parts",
  COMPOSITE: "no cell: the property has parts",
};

function oneValue(rule: FieldRule, cell: Cell, { values }: Column, place: Path, graph: DocumentGraph): unknown {
  const text = textOf(cell);
  const meant = values !== undefined && Object.hasOwn(values, text) ? (values[text] ?? text) : text;
  if (rule.shape === "ENUM") return enumValue(rule, meant, place, graph);
  const value = plainValue(rule.shape, meant);
  if (value === undefined) {
    const words = { found: found(cell), accepted: accepted[rule.shape] ?? "text" };
    graph.problems.add("INVALID_VALUE", place, words);
  }
  return value;
}

function plainValue(shape: Exclude<Shape, "ENUM">, text: string): string | number | boolean | undefined {
  switch (shape) {
    case "TEXT":
    case "ID":
    case "URL":
      return text;
    case "BOOLEAN":
      return truths[text.toLowerCase()];
    case "INT":
    case "FLOAT":
      return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text) && keepsItsDigits(text) ? Number(text) : undefined;
    case "DECIMAL":
      return /^[+-]?\d+(?:\.\d+)?$/u.test(text) ? text : undefined;
    case "DATE_TIME":
      return instant(text);
    case "JSON":
    case "COMPOSITE":
      return undefined;
  }
}

/** By its name, whatever the case, and with spaces or hyphens for its underscores. */
function enumValue(
  { enumValues = [], name }: FieldRule,
  text: string,
  place: Path,
  graph: DocumentGraph,
): string | undefined {
  const wanted = text.toUpperCase().replace(/[\s-]+/gu, "_");
  const value = enumValues.find((one) => one === wanted);
  if (value === undefined) graph.leaveOut(place, `${found(text)} as ${name}`, `it takes ${enumValues.join(", ")}`);
  return value;
}

/** A date alone is its beginning in UTC. */
function instant(text: string): string | undefined {
  const whole = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T00:00:00.000Z` : text;
  return parseDateTime(whole) === undefined ? undefined : whole;
}
