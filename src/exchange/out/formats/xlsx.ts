import { compareIds } from "../../../ontology/compare-ids.ts";
import type { About } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import { cellText } from "../cell-text.ts";
import { ExportRefused } from "../export-refused.ts";
import type { ExportLimits } from "../export-source.ts";
import type { ExportFormat } from "../format.ts";
import { type Cell, isAmount, type Table } from "../table.ts";

/** What a cell of a workbook holds at most, in UTF-16 units; more is cut, and `…` says so. */
const cellUnitsMax = 32_767;

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
  const sheets = [sheet("about", Object.entries(aboutRows(about)))];
  for (const table of tables) sheets.push(sheet(table.name, await rowsOf(table, limits)));
  const { unzipSync, writeExcelFile, zipSync } = await import("#libraries/spreadsheet");
  const parts = unzipSync(new Uint8Array(await writeExcelFile(sheets).toBuffer()));
  // The library packs its parts in whatever order they are ready and dates them: the same graph has to give the same bytes.
  const inOrder = Object.fromEntries(Object.entries(parts).sort(([left], [right]) => compareIds(left, right)));
  yield zipSync(inOrder, { mtime: new Date(1980, 0, 1) });
}

function sheet(name: string, rows: readonly (readonly Cell[])[]) {
  return { sheet: name, data: rows.map((row) => row.map(written)) };
}

function aboutRows({ answer, asOf, graphVersion, completeness, reasons, exportedAt }: About): Record<string, string> {
  return {
    answer,
    as_of: asOf,
    graph_version: graphVersion,
    completeness,
    cut_by: reasons.join("|"),
    exported_at: exportedAt,
  };
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

/** A cell with its type said, so that nothing is guessed. */
function written(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  if (typeof cell === "number") return { value: cell, type: Number };
  if (!isAmount(cell)) return { value: fitting(cellText(cell)), type: String };
  const number = Number(cell.amount);
  return String(number) === cell.amount ? { value: number, type: Number } : { value: cell.amount, type: String };
}

function fitting(text: string): string {
  const plain = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return plain.length <= cellUnitsMax ? plain : `${plain.slice(0, cellUnitsMax - 1)}…`;
}
