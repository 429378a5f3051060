import { setImmediate } from "node:timers/promises";
import { problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { type Content, textOfContent } from "../read-content.ts";
import { readCsvTexts } from "./csv-rows.ts";
import { csvWriting } from "./csv-writing.ts";
import { isOurs } from "./our-columns.ts";
import { beyondLimits, noTables, type Row, type Tables } from "./table.ts";

/** Characters that are parsed before others get their turn. */
const charactersATurn = 65_536;

/**
 * The table of a CSV text, by RFC 4180. What stands between fields says its mapping, else the header: a comma, a semicolon or a tab. Never
 * throws.
 */
export async function readCsv(content: Content, limits: DocumentLimits, mapping: unknown): Promise<Tables> {
  const { delimiter, encoding } = csvWriting(mapping);
  const text = textOfContent(content, encoding);
  if (typeof text !== "string") return noTables(text);
  const rows: Row[] = [];
  const told = await readCsvTexts(slices(text), { limits, delimiter }, (row) => {
    const beyond = beyondLimits(rows.length, row.cells.length, limits);
    if (beyond !== undefined) return { ...beyond, line: row.line };
    rows.push(row);
    return undefined;
  });
  if (told !== undefined) return noTables(told);
  const [header, ...others] = rows;
  if (header === undefined) return noTables(problem("UNREADABLE_DOCUMENT", null, { reason: "it is empty" }));
  return { tables: [{ sheet: "", header, rows: others, isOurs: isOurs(header) }], problems: [], notCarriedOver: [] };
}

async function* slices(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += charactersATurn) {
    yield text.slice(from, from + charactersATurn);
    await setImmediate();
  }
}
