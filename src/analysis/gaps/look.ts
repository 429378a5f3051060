import { inTime } from "../in-time.ts";
import { gapEndsAt } from "./gap.ts";
import type { GapEnds } from "./gap-ends.ts";
import type { GapRule } from "./gap-rule.ts";
import type { RuleGaps } from "./rule-gaps.ts";
import type { Snapshot } from "./snapshot.ts";

/** From so many subjects on it pays to work out once what they share, though that may look at the whole estate. */
const manySubjects = 32;

/** When looking ends though subjects wait. */
export interface LookLimits {
  /** True once the time is over. */
  readonly isOver: () => boolean;
  /** Gaps that are held at most: past them no further subject is looked at. */
  readonly gapsMax: number;
}

/** How many gaps of some rules are known. */
export function gapsKnown(asked: Iterable<RuleGaps>): number {
  let known = 0;
  for (const { size } of asked) known += size;
  return known;
}

/**
 * Looks at the subjects that wait, until none waits, the time is over or too many gaps are known: first by the rules that look about them,
 * then by those that search far, so that what is soon known waits for nothing. A subject that the time ran out on waits on. Yields after
 * each subject, and every few thousand steps of a rule. Never throws.
 */
export function* lookAtWaiting(
  snapshot: Snapshot,
  asked: readonly RuleGaps[],
  { isOver: isLate, gapsMax }: LookLimits,
): Generator<void, void> {
  const isOver = (): boolean => isLate() || gapsKnown(asked) > gapsMax;
  yield* lookInOrder(
    snapshot,
    asked.filter(({ rule }) => !searchesFar(rule)),
    isOver,
  );
  yield* lookInOrder(
    snapshot,
    asked.filter(({ rule }) => searchesFar(rule)),
    isOver,
  );
}

/** Whether a rule follows harm, or reads the estate as a whole. */
function searchesFar({ reads: { paths, everywhere = [] } }: GapRule): boolean {
  return (
    everywhere.length > 0 || paths.some((path) => path.some(({ step }) => step === "REACHES" || step === "LEADS_HERE"))
  );
}

/** The subjects of all these rules together in order, so that rules which look at the same one share what they work out. */
function* lookInOrder(snapshot: Snapshot, asked: readonly RuleGaps[], isOver: () => boolean): Generator<void, void> {
  const many = new Set(asked.filter(({ pending }) => pending >= manySubjects));
  for (;;) {
    const waiting = asked.filter(({ isComplete }) => !isComplete);
    if (waiting.length === 0) return;
    const subject = Math.min(...waiting.map(({ nextSubject }) => nextSubject));
    for (const gaps of waiting) {
      if (gaps.nextSubject !== subject) continue;
      const found = yield* inTime<GapEnds>(gapEndsAt(snapshot, gaps.rule, subject, many.has(gaps)), isOver);
      if (found === undefined) return;
      gaps.take(found, snapshot.estate);
    }
    if (isOver()) return;
    yield;
  }
}
