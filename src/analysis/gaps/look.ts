import { gapsAt } from "./gap.ts";
import type { RuleGaps } from "./rule-gaps.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Looks at the subjects that wait, those of all rules together in order, so that rules which look at the same one share what they work out;
 * until none waits or the time is over. A subject that the time ran out on waits on. Yields after each subject, and every few thousand steps
 * of a rule. Never throws.
 */
export function* lookAtWaiting(
  snapshot: Snapshot,
  asked: readonly RuleGaps[],
  isOver: () => boolean,
): Generator<void, void> {
  for (;;) {
    const waiting = asked.filter(({ isComplete }) => !isComplete);
    if (waiting.length === 0) return;
    const subject = Math.min(...waiting.map(({ nextSubject }) => nextSubject));
    for (const gaps of waiting) {
      if (gaps.nextSubject !== subject) continue;
      const looking = gapsAt(snapshot, gaps.rule, subject);
      let step = looking.next();
      for (; step.done !== true; step = looking.next()) {
        if (isOver()) return;
        yield;
      }
      gaps.take(step.value);
    }
    if (isOver()) return;
    yield;
  }
}
