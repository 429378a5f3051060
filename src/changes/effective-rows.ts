import type { EffectiveRow } from "../store/effective-row.ts";
import type { Write } from "../store/write.ts";
import { fold } from "./fold.ts";
import { merge } from "./merge.ts";

/** The effective rows that the writes of all sources on one subject make, given in version order. */
export function effectiveRows(writes: readonly Write[]): readonly EffectiveRow[] {
  const bySource = Map.groupBy(writes, ({ source }) => source);
  return merge(new Map(Array.from(bySource, ([source, own]) => [source, fold(own)])));
}
