import { quoted } from "../../changes/found.ts";
import { hasHiddenCharacters, withoutHiddenCharacters } from "../../changes/hidden-characters.ts";
import { at } from "../../changes/path.ts";
import { startReport } from "../../changes/report.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { type Cell, cellName, type Row, type Table, type Tables } from "./table.ts";

/** Tables without characters that do not show, which are told; texts that are too long or no Unicode refuse them. Never throws. */
export function cleanTables(tables: readonly Table[], limits: DocumentLimits): Tables {
  const problems = startReport();
  const notCarriedOver = startReport();
  const { max, setting } = limits.batch.textBytes;
  const clean = (cell: Cell, sheet: string, name: string): Cell => {
    if (typeof cell !== "string") return cell;
    const place = at(null, `${sheet}!${name}`);
    if (cell.length * 3 > max && Buffer.byteLength(cell) > max) {
      const what = `This text has ${Buffer.byteLength(cell)} bytes`;
      problems.add("LIMIT_EXCEEDED", place, { what, max: `${max} bytes a text`, setting });
    } else if (!cell.isWellFormed()) {
      problems.add("INVALID_VALUE", place, { found: quoted(cell), accepted: "text without lone surrogates" });
    }
    if (!hasHiddenCharacters(cell)) return cell;
    const what = `What does not show in ${sheet}!${name}`;
    notCarriedOver.add("NOT_CARRIED_OVER", place, {
      what,
      reason: "control characters and direction overrides are removed from texts",
    });
    return withoutHiddenCharacters(cell);
  };
  const cleanRow = (row: Row, sheet: string): Row => {
    return { ...row, cells: row.cells.map((cell, column) => clean(cell, sheet, cellName(column, row.number))) };
  };
  const cleaned = tables.map((table) => ({
    ...table,
    header: cleanRow(table.header, table.sheet),
    rows: table.rows.map((row) => cleanRow(row, table.sheet)),
  }));
  return { tables: cleaned, problems: problems.problems, notCarriedOver: notCarriedOver.problems };
}
