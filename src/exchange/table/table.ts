import { problem, type Problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";

/** What stands in a cell; null where nothing does. Dates are ISO 8601 texts. */
export type Cell = string | number | boolean | null;

export interface Row {
  /** From 1, the header included: the row that a spreadsheet shows. */
  readonly number: number;
  /** Of the text, from 1; null where there are no lines. */
  readonly line: number | null;
  readonly cells: readonly Cell[];
}

/** A table with its header, as a document has it. */
export interface Table {
  /** The name of the sheet; empty where the document has but one table, without a name. */
  readonly sheet: string;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** Whether it is one of our own exports, in which a `'` keeps what looks like a formula a text. */
  readonly isOurs: boolean;
}

/** The tables of a document, or why they could not be read. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
  readonly notCarriedOver: readonly Problem[];
}

export function noTables(...problems: readonly Problem[]): Tables {
  return { tables: [], problems, notCarriedOver: [] };
}

/** `B7`: the column from 0, the row from 1. */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** What is told where a table grows beyond its limits; the header is the first of the rows before. */
export function beyondLimits(rowsBefore: number, width: number, limits: DocumentLimits): Problem | undefined {
  const { rows, columns } = limits;
  if (width > columns.max) {
    const words = { what: `There are ${width} columns`, max: `${columns.max} columns`, setting: columns.setting };
    return problem("LIMIT_EXCEEDED", null, words);
  }
  if (rowsBefore <= rows.max) return undefined;
  return problem("LIMIT_EXCEEDED", null, {
    what: "There are more rows",
    max: `${rows.max} rows`,
    setting: rows.setting,
  });
}
