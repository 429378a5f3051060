import type { Head } from "../moment.ts";
import type { Row } from "./connection.ts";

/** How many of each the graph holds at a version, and so the number that the next one of each gets. */
export interface Counts extends Head {
  readonly entities: number;
  readonly relations: number;
  readonly entityRows: number;
  readonly relationRows: number;
  readonly writes: number;
}

export const noCounts: Counts = Object.freeze({
  version: 0,
  recordedAt: 0,
  entities: 0,
  relations: 0,
  entityRows: 0,
  relationRows: 0,
  writes: 0,
});

/** Reads the columns of `lock-head` and `batches`. */
export function countsOf(row: Row | undefined): Counts {
  return row === undefined ? noCounts : (row as unknown as Counts);
}
