import type { EstateChanges } from "./estate-changes.ts";
import type { GapRule } from "./gap-rule.ts";
import type { Snapshot } from "./snapshot.ts";
import { touchedBy } from "./touched.ts";
import { subjectsReading } from "./walk-back.ts";

/**
 * The subjects of a rule whose gaps may be others after some changes, by number: walked back from what changed in the view before and in the
 * view after. Subjects that are gone are among them. Never throws.
 */
export function* affectedSubjects(
  rule: GapRule,
  before: Snapshot,
  after: Snapshot,
  changes: EstateChanges,
): Generator<void, readonly number[]> {
  const { everywhere = [] } = rule.reads;
  const found = new Set<number>();
  if (everywhere.some(({ textOf }) => before.shared(textOf) !== after.shared(textOf))) {
    for (const { estate } of [before, after]) {
      for (const kind of rule.subjects) for (const subject of estate.entities(kind)) found.add(subject);
    }
  } else {
    const touched = touchedBy(rule.reads, before.estate, after.estate, changes);
    if (touched.length === 0 && changes.relations.length === 0) return [];
    for (const { estate } of [before, after]) {
      for (const subject of yield* subjectsReading(estate, rule, changes, touched)) found.add(subject);
    }
  }
  return [...found].sort((left, right) => left - right);
}
