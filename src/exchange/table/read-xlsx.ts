import { problem, type Problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";
import type { Content } from "../read-content.ts";
import { openWorkbook } from "./open-workbook.ts";
import { isOurs } from "./our-columns.ts";
import { beyondLimits, type Cell, noTables, type Row, type Table, type Tables } from "./table.ts";

/** The sheets of a workbook: texts, numbers and dates as its cells mean them, formulas by the value they last had, which is told. Never throws. */
export async function readXlsx(content: Content, limits: DocumentLimits): Promise<Tables> {
  if (typeof content === "string") return noTables(unreadable("a workbook is no text: send it in Base64"));
  const parts = await openWorkbook(content);
  if ("code" in parts) return noTables(parts);
  const { readExcelFile } = await import("#libraries/spreadsheet");
  const read = await readExcelFile(Uint8Array.from(content).buffer).catch(() => undefined);
  if (read === undefined) return noTables(unreadable("it is no workbook that can be read"));
  const tables: Table[] = [];
  for (const { sheet, data } of read) {
    const rows = data.map((cells, index): Row => ({ number: index + 1, line: null, cells: cells.map(cellOf) }));
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ""));
    const width = Math.max(0, ...filled.map(({ cells }) => cells.length).slice(0, 1));
    const told = beyondLimits(filled.length - 1, width, limits);
    if (told !== undefined) return noTables(told);
    const [header, ...others] = filled;
    if (header !== undefined) tables.push({ sheet, header, rows: others, isOurs: isOurs(header) });
  }
  if (tables.length === 0) return noTables(unreadable("it is empty"));
  return { tables, problems: [], notCarriedOver: formulasIn(parts) };
}

/** A cell as our tables have it; a date as ISO 8601. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function formulasIn(parts: ReadonlyMap<string, string>): readonly Problem[] {
  const sheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/"));
  const count = sheets.reduce((sum, [, text]) => sum + (text.match(/<f[\s/>]/gu)?.length ?? 0), 0);
  if (count === 0) return [];
  const reason = "a cell is read by the value that it last had";
  return [problem("NOT_CARRIED_OVER", null, { what: `What ${count} formulas say`, reason })];
}

function unreadable(reason: string): Problem {
  return problem("UNREADABLE_DOCUMENT", null, { reason });
}
