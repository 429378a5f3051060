import { compareIds } from "../../ontology/compare-ids.ts";
import { cellText } from "./cell-text.ts";
import { type Cell, isAmount } from "./table.ts";

/** What a cell of a workbook holds at most, in UTF-16 units; more is cut, and `…` says so. */
const cellUnitsMax = 32_767;

/** One sheet: its rows from the head on. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The bytes of a workbook in XLSX. A text in it is text, however it looks; the same sheets give the same bytes. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { unzipSync, writeExcelFile, zipSync } = await import("#libraries/spreadsheet");
  const data = sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(written)) }));
  const parts = unzipSync(new Uint8Array(await writeExcelFile(data).toBuffer()));
  // The library packs its parts in whatever order they are ready and dates them: the same graph has to give the same bytes.
  const inOrder = Object.fromEntries(Object.entries(parts).sort(([left], [right]) => compareIds(left, right)));
  return zipSync(inOrder, { mtime: new Date(1980, 0, 1) });
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
  const whole = plain.length <= cellUnitsMax ? plain : `${plain.slice(0, cellUnitsMax - 1)}…`;
  // What looks like an escaped character would be read as that one. Source: ECMA-376 part 1, 22.4.2.4.
  return whole.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
}
