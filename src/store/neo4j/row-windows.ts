import type { Counts } from "./counts.ts";

/** Rows of one page, of entities and relations together. */
export const pageRowsMax = 10_000;

/** Rows that follow on each other, from a number on and up to another, exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What one page tells. */
export interface RowWindow {
  readonly entities: RowRange;
  readonly relations: RowRange;
  /** The last page of its batches, which also tells the deaths of their versions. */
  readonly isLast: boolean;
}

/** The first of some batches that fit one page together, at least one. */
export function fittingBatches(before: Counts, batches: readonly Counts[]): readonly Counts[] {
  const fitting = batches.filter((batch) => rowsBetween(before, batch) <= pageRowsMax);
  return fitting.length > 0 ? fitting : batches.slice(0, 1);
}

/** One page where the rows between two counts fit it; else several, entities first, for relations point at them. */
export function rowWindows(before: Counts, last: Counts): readonly RowWindow[] {
  const entities = { from: before.entityRows, to: last.entityRows };
  const relations = { from: before.relationRows, to: last.relationRows };
  if (rowsBetween(before, last) <= pageRowsMax) return [{ entities, relations, isLast: true }];
  const windows = [
    ...cut(entities).map((range) => ({ entities: range, relations: none })),
    ...cut(relations).map((range) => ({ entities: none, relations: range })),
  ];
  return windows.map((window, index) => ({ ...window, isLast: index === windows.length - 1 }));
}

const none: RowRange = { from: 0, to: 0 };

function cut({ from, to }: RowRange): readonly RowRange[] {
  const ranges: RowRange[] = [];
  for (let start = from; start < to; start += pageRowsMax) {
    ranges.push({ from: start, to: Math.min(to, start + pageRowsMax) });
  }
  return ranges;
}

function rowsBetween(before: Counts, batch: Counts): number {
  return batch.entityRows - before.entityRows + (batch.relationRows - before.relationRows);
}
