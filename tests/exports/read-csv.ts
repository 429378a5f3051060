import { parse } from "csv-parse/sync";

/** The rows of a CSV by column, read by nobody of ours, and as spreadsheets do: any end of a line outside quotes ends a row. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: ["\r\n", "\n", "\r"] });
}
