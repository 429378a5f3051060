import { type BatchCounts, countsAt, countsBetween } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";

/** Rows of one page, of entities and relations together; and batches of one page, for a batch may write no row. */
export const pageRowsMax = 10_000;
const pageBatchesMax = 1000;

/** Rows that follow on each other, from a number on and up to another, exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What one page tells: all rows of some batches that follow on each other, or a part of those of one large batch. */
export interface RowWindow {
  readonly batches: readonly (readonly [version: number, recordedAt: number])[];
  readonly entities: RowRange;
  readonly relations: RowRange;
  /** Deaths of these versions belong to the page; none where a later page of the same batch tells them. */
  readonly deaths: { readonly from: number; readonly to: number } | null;
}

/** Divides what the versions after `since` and up to `upTo` wrote into pages, oldest first. */
export function* rowWindows(connection: Connection, since: number, upTo: number): Iterable<RowWindow> {
  let before = countsAt(connection, since);
  for (;;) {
    const batches = countsBetween(connection, before.version, upTo, pageBatchesMax);
    if (batches.length === 0) return;
    const fitting = batches.filter((batch) => rowsBetween(before, batch) <= pageRowsMax);
    const [first] = batches;
    const together = fitting.length > 0 || first === undefined ? fitting : [first];
    yield* slices(before, together);
    before = together.at(-1) ?? before;
  }
}

function rowsBetween(before: BatchCounts, batch: BatchCounts): number {
  return batch.entityRows - before.entityRows + (batch.relationRows - before.relationRows);
}

/** One page where the batches fit it; else entities first, for relations point at them. */
function* slices(before: BatchCounts, batches: readonly BatchCounts[]): Iterable<RowWindow> {
  const last = batches.at(-1) ?? before;
  const told = batches.map(({ version, recordedAt }) => [version, recordedAt] as const);
  const deaths = { from: before.version + 1, to: last.version };
  const entities = { from: before.entityRows, to: last.entityRows };
  const relations = { from: before.relationRows, to: last.relationRows };
  if (rowsBetween(before, last) <= pageRowsMax) {
    yield { batches: told, entities, relations, deaths };
    return;
  }
  const none = { from: 0, to: 0 };
  for (const slice of cut(entities)) yield { batches: told, entities: slice, relations: none, deaths: null };
  for (const slice of cut(relations)) {
    yield { batches: told, entities: none, relations: slice, deaths: slice.to === relations.to ? deaths : null };
  }
  if (relations.from === relations.to) yield { batches: told, entities: none, relations: none, deaths };
}

function* cut({ from, to }: RowRange): Iterable<RowRange> {
  for (let start = from; start < to; start += pageRowsMax) yield { from: start, to: Math.min(to, start + pageRowsMax) };
}
