import { problem, type Problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { csvRecords } from "./csv-records.ts";
import { delimiterOf, headerCharactersMax } from "./delimiter-of.ts";
import type { Row } from "./table.ts";

/** Takes a row, the header first; a problem where it is one too many. */
export type TakeRow = (row: Row) => Problem | undefined | Promise<Problem | undefined>;

/**
 * Reads a CSV text that comes in pieces, by RFC 4180, and hands on each row in which anything stands. Resolves with what is wrong with
 * it as a text, at its line, where something is; rejects with what `pieces` throws.
 */
export async function readCsvTexts(
  pieces: AsyncIterable<string>,
  { limits, delimiter }: { readonly limits: DocumentLimits; readonly delimiter: string | undefined },
  take: TakeRow,
): Promise<Problem | undefined> {
  const from = pieces[Symbol.asyncIterator]();
  let beginning = "";
  for (let isOver = false; !isOver && beginning.length < headerCharactersMax;) {
    const next = await from.next();
    isOver = next.done === true;
    if (next.done !== true) beginning += next.value;
  }
  const given = { delimiter: delimiter ?? delimiterOf(beginning), rowBytesMax: limits.bytes.max };
  let number = 0;
  let width: number | undefined;
  try {
    for await (const { cells, line } of csvRecords(together(beginning, from), given)) {
      number += 1;
      if (cells.every((cell) => cell.trim() === "")) continue;
      width ??= cells.length;
      const told = raggedRow(cells.length, width, line) ?? (await take({ number, line, cells }));
      if (told !== undefined) return told;
    }
    return undefined;
  } catch (fault) {
    return unreadable(fault, limits);
  }
}

async function* together(beginning: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield beginning;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function raggedRow(fields: number, width: number, line: number): Problem | undefined {
  if (fields === width) return undefined;
  const reason = `a row has ${fields} fields, and the header has ${width}`;
  return { ...problem("UNREADABLE_DOCUMENT", null, { reason }), line };
}

/** What the library says of a text, as ours; what it does not say is thrown on. */
function unreadable(fault: unknown, { bytes: { max, setting } }: DocumentLimits): Problem {
  const { code = "", lines = null } = fault as { readonly code?: string; readonly lines?: number | null };
  if (code === "CSV_MAX_RECORD_SIZE") {
    const words = { what: "A row is too long, or a quote in it is never closed", max: `${max} characters`, setting };
    return { ...problem("LIMIT_EXCEEDED", null, words), line: lines };
  }
  const reason = reasons[code];
  if (reason === undefined) throw fault;
  return { ...problem("UNREADABLE_DOCUMENT", null, { reason }), line: lines };
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "something stands behind a closing quote",
  INVALID_OPENING_QUOTE: "a quote stands inside a field that is not quoted",
};
