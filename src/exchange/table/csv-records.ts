import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { parse } from "csv-parse";

/** A row of a CSV text. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line at which it ends, from 1. */
  readonly line: number;
}

/** Bytes that are parsed before others get their turn. */
const bytesATurn = 131_072;

/** The rows of a text by RFC 4180, in slices. Throws the library's error where it is none, which has a `code` and a line. */
export async function* csvRecords(text: string, delimiter: "," | ";"): AsyncGenerator<CsvRecord> {
  const parser = parse({ bom: true, delimiter, info: true, relax_column_count: true });
  for await (const one of Readable.from(slices(Buffer.from(text))).pipe(parser)) {
    const { record, info } = one as { readonly record: readonly string[]; readonly info: { readonly lines: number } };
    yield { cells: record, line: info.lines };
  }
}

async function* slices(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += bytesATurn) {
    yield bytes.subarray(from, from + bytesATurn);
    await setImmediate();
  }
}
