import { problem, type Problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { type Content, textOfContent } from "../read-content.ts";
import { csvRecords } from "./csv-records.ts";
import { isOurs } from "./our-columns.ts";
import { beyondLimits, noTables, type Row, type Tables } from "./table.ts";

/** The table of a CSV text, by RFC 4180; what stands between fields, a comma or a semicolon, is seen from the header. Never throws. */
export async function readCsv(content: Content, limits: DocumentLimits): Promise<Tables> {
  const text = textOfContent(content);
  if (typeof text !== "string") return noTables(text);
  const rows: Row[] = [];
  let number = 0;
  try {
    for await (const { cells, line } of csvRecords(text, delimiterOf(text))) {
      number += 1;
      if (cells.every((cell) => cell.trim() === "")) continue;
      const width = rows[0]?.cells.length ?? cells.length;
      const told = beyondLimits(rows.length, cells.length, limits) ?? raggedRow(cells.length, width);
      if (told !== undefined) return noTables({ ...told, line });
      rows.push({ number, line, cells });
    }
  } catch (fault) {
    return noTables(unreadable(fault));
  }
  const [header, ...others] = rows;
  if (header === undefined) return noTables(problem("UNREADABLE_DOCUMENT", null, { reason: "it is empty" }));
  return { tables: [{ sheet: "", header, rows: others, isOurs: isOurs(header) }], problems: [], notCarriedOver: [] };
}

/** The one of the two that stands outside quotes in the header first. */
function delimiterOf(text: string): "," | ";" {
  const header = /^\uFEFF?[^\r\n]{0,65536}/u.exec(text)?.[0] ?? "";
  const bare = header.replace(/"[^"]*"/gu, "");
  const [comma, semicolon] = [bare.indexOf(","), bare.indexOf(";")];
  return semicolon !== -1 && (comma === -1 || semicolon < comma) ? ";" : ",";
}

function raggedRow(fields: number, width: number): Problem | undefined {
  if (fields === width) return undefined;
  const reason = `a row has ${fields} fields, and the header has ${width}`;
  return problem("UNREADABLE_DOCUMENT", null, { reason });
}

function unreadable(fault: unknown): Problem {
  const { code = "", lines = null } = fault as { readonly code?: string; readonly lines?: number | null };
  const reason = reasons[code];
  if (reason === undefined) throw fault;
  return { ...problem("UNREADABLE_DOCUMENT", null, { reason }), line: lines };
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "something stands behind a closing quote",
  INVALID_OPENING_QUOTE: "a quote stands inside a field that is not quoted",
};
