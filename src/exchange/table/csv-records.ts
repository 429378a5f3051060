import { Readable } from "node:stream";
import { parse } from "csv-parse";

/** A row of a CSV text. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line at which it ends, from 1. */
  readonly line: number;
}

/** The rows of a text that comes in pieces, by RFC 4180. Throws what `pieces` throws, and the library's error where it is none, which has a `code` and a line. */
export async function* csvRecords(
  pieces: AsyncIterable<string>,
  { delimiter, rowBytesMax }: { readonly delimiter: string; readonly rowBytesMax: number },
): AsyncGenerator<CsvRecord> {
  const options = { bom: true, delimiter, info: true, relax_column_count: true, max_record_size: rowBytesMax };
  const source = Readable.from(pieces);
  const parser = parse(options);
  // A pipe does not hand on what its source throws.
  source.on("error", (fault) => parser.destroy(fault));
  try {
    for await (const one of source.pipe(parser)) {
      const { record, info } = one as { readonly record: readonly string[]; readonly info: { readonly lines: number } };
      yield { cells: record, line: info.lines };
    }
  } finally {
    source.destroy();
  }
}
