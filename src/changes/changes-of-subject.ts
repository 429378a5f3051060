import type { ChangeRecord } from "../store/change-query.ts";
import type { EffectiveRow } from "../store/effective-row.ts";
import type { Subject } from "../store/subject.ts";
import type { Write } from "../store/write.ts";
import { effectiveRows } from "./effective-rows.ts";
import { rowAt } from "./row-at.ts";

/**
 * The change log of one subject, from all that was written about it in version order; same order out. What held before and
 * after each write is worked out at the instant from which the write holds. Ordinals are 0: a subject has one entry a version.
 */
export function changesOfSubject(subject: Subject, writes: readonly Write[]): readonly ChangeRecord[] {
  let rows: readonly EffectiveRow[] = [];
  return writes.map((write, index) => {
    const before = rowAt(rows, write.validFrom)?.facts.properties ?? null;
    rows = effectiveRows(writes.slice(0, index + 1));
    const after = rowAt(rows, write.validFrom)?.facts.properties ?? null;
    return { subject, version: write.version, ordinal: 0, write, before, after };
  });
}
