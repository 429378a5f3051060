import { aboutSheet } from "../about-sheet.ts";
import type { OpenAnswer } from "../answer.ts";
import { ExportRefused } from "../export-refused.ts";
import type { ExportLimits } from "../export-source.ts";
import type { ExportFormat } from "../format.ts";
import type { Cell, Table } from "../table.ts";
import { type Sheet, workbook } from "../workbook.ts";

/** All tables of an answer as sheets of a workbook, and a sheet that says what it is worth. */
export const xlsx: ExportFormat = {
  name: "xlsx",
  description: "All tables of the answer as sheets of a workbook; a text is always text, and never a formula.",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  needs: "tables",
  parameters: [],
  write: writeXlsx,
};

async function* writeXlsx({ about, tables = [], limits }: OpenAnswer) {
  const sheets: Sheet[] = [aboutSheet(about)];
  for (const table of tables) sheets.push({ name: table.name, rows: await rowsOf(table, limits) });
  yield await workbook(sheets);
}

/** A workbook is made in memory, so that its rows are bounded. */
async function rowsOf(
  { columns, rows }: Table,
  limits: ExportLimits | undefined,
): Promise<readonly (readonly Cell[])[]> {
  const all: (readonly Cell[])[] = [columns];
  for await (const row of rows) {
    all.push(row);
    if (limits === undefined || all.length - 1 <= limits.rows.max) continue;
    const message = `A workbook has at most ${limits.rows.max} rows a sheet (${limits.rows.setting}); take CSV, which is streamed.`;
    throw new ExportRefused("LIMIT_EXCEEDED", message);
  }
  return all;
}
