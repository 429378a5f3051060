import { stringify } from "csv-stringify/sync";
import type { About } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import { cellText } from "../cell-text.ts";
import { chosenTable } from "../chosen-table.ts";
import { flag, text } from "../format-parameters.ts";
import type { ExportFormat } from "../format.ts";
import { type Cell, isAmount } from "../table.ts";

/** Rows that are put together before they are sent. */
const rowsATurn = 500;

/** After the columns of the table; every row says what the answer is worth. */
const aboutColumns = ["as_of", "graph_version", "completeness", "cut_by", "exported_at"] as const;

/** RFC 4180 in UTF-8, a table of an answer, for spreadsheets and scripts. */
export const csv: ExportFormat = {
  name: "csv",
  description: "One table as CSV (RFC 4180, UTF-8), for spreadsheets and scripts.",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  needs: "tables",
  parameters: [text("table", "the name of a table of the answer"), flag("bom")],
  write: writeCsv,
};

async function* writeCsv({ about, tables = [] }: OpenAnswer, values: Readonly<Record<string, unknown>>) {
  const table = chosenTable(tables, values["table"]);
  const tail = aboutCells(about);
  yield `${values["bom"] === true ? "\uFEFF" : ""}${lines([[...table.columns, ...aboutColumns]])}`;
  let batch: (readonly Cell[])[] = [];
  let isEmpty = true;
  for await (const row of table.rows) {
    batch.push([...row, ...tail]);
    isEmpty = false;
    if (batch.length < rowsATurn) continue;
    yield lines(batch);
    batch = [];
  }
  // Nothing found and nothing looked for are not the same: an answer that was cut before its first row says so.
  if (isEmpty && about.completeness === "TRUNCATED") batch.push([...table.columns.map(() => null), ...tail]);
  if (batch.length > 0) yield lines(batch);
}

function aboutCells({ asOf, graphVersion, completeness, reasons, exportedAt }: About): readonly Cell[] {
  return [asOf, Number(graphVersion), completeness, reasons, exportedAt];
}

function lines(rows: readonly (readonly Cell[])[]): string {
  const fields = rows.map((row) => row.map(field));
  return stringify(fields, {
    record_delimiter: "\r\n",
    escape_formulas: true,
    // Of its own accord the library quotes a text with the end of a record in it, and not one with half of it, which ends a row all the same.
    quoted_match: /[\r\n]/u,
    cast: { boolean: String, object: exact },
  });
}

/** Numbers stay numbers, so that a negative one is not taken for a formula. */
function field(cell: Cell): string | number | boolean | null | ExactAmount {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (!isAmount(cell)) return guarded(cellText(cell));
  const number = Number(cell.amount);
  return String(number) === cell.amount ? number : { exact: cell.amount };
}

/** A text of its own that looks guarded gets one `'` more, so that whoever takes one away has it as it was. */
function guarded(text: string): string {
  return /^'+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
}

/** An amount with more digits than a number holds. */
interface ExactAmount {
  readonly exact: string;
}

function exact({ exact: amount }: Readonly<Record<string, unknown>>) {
  return { value: String(amount), escape_formulas: false };
}
