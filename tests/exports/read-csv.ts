import { parse } from "csv-parse/sync";

/** The rows of a CSV by column, read as RFC 4180 has it and by nobody of ours. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: "\r\n" });
}
