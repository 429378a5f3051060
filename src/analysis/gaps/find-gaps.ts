import type { Kind } from "../../ontology/kinds.ts";
import { gapsAt, type Gap } from "./gap.ts";
import type { GapRule } from "./gap-rule.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * All gaps of some rules, subject by subject, so that rules which look at the same one share what they work out. Yields before each
 * subject that it gives to `take`, and every few thousand steps of a rule. Never throws. Source: docs/analyses.md, "Gaps".
 */
export function* findGaps(
  snapshot: Snapshot,
  rules: readonly GapRule[],
  take: (rule: GapRule, subject: number, gaps: readonly Gap[]) => void,
): Generator<void, void> {
  const kinds = new Set<Kind>(rules.flatMap(({ subjects }) => subjects));
  for (const kind of kinds) {
    const looking = rules.filter(({ subjects }) => subjects.includes(kind));
    for (const subject of snapshot.estate.entities(kind)) {
      for (const rule of looking) {
        const gaps = yield* gapsAt(snapshot, rule, subject);
        if (gaps.length > 0) take(rule, subject, gaps);
      }
      yield;
    }
  }
}
