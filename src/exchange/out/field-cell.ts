import type { FieldRule } from "../../ontology/field-rule.ts";
import type { Value } from "../../ontology/value.ts";
import type { Cell } from "./table.ts";

/** The value of a field as a cell: what has parts is JSON, external ids are `system=id`. */
export function fieldCell(rule: FieldRule, value: Value | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (!rule.list) return rule.shape === "DECIMAL" ? { amount: textOf(value) } : plainCell(value);
  const items = value as readonly Value[];
  if (rule.composite === "ExternalId") return items.map(externalId);
  return rule.shape === "COMPOSITE" && items.length > 0 ? JSON.stringify(value) : items.map(textOf);
}

function plainCell(value: Value): Cell {
  return typeof value === "object" ? JSON.stringify(value) : value;
}

function externalId(value: Value): string {
  const { system, id } = value as { readonly system: string; readonly id: string };
  return `${system}=${id}`;
}

function textOf(value: Value): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** `dataClasses` as a column is called: `data_classes`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
