import { mappingShape } from "./mapping-shape.ts";

/** How a table in CSV is written, where its mapping says so. */
export interface CsvWriting {
  /** What stands between the fields of a row. */
  readonly delimiter?: string | undefined;
  /** A label of `TextDecoder`. */
  readonly encoding?: string | undefined;
}

/** What a mapping says of how its table is written; nothing where it is no mapping, which is told when it is drawn by. Never throws. */
export function csvWriting(mapping: unknown): CsvWriting {
  const read = mappingShape.safeParse(mapping);
  const [sheet] = read.success ? Object.values(read.data) : [];
  return { delimiter: sheet?.delimiter, encoding: sheet?.encoding };
}
