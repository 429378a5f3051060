import { gaps, type GapsAnswer } from "../analysis/gaps.ts";
import { gapRules } from "../analysis/gaps/gap-rules.ts";
import type { GapRule } from "../analysis/gaps/gap-rule.ts";
import type { RuleGaps } from "../analysis/gaps/rule-gaps.ts";
import { nextFlip } from "../analysis/gaps/next-flip.ts";
import type { Moment } from "../store/moment.ts";
import type { Context } from "./context.ts";
import { gapSnapshot } from "./gap-snapshot.ts";
import { inTurn } from "./in-turn.ts";
import { runAnalysis } from "./run-analysis.ts";

/** How long all gaps are looked for before questions that wait for them have their turn, in ms. */
const turnMilliseconds = 1000;

/** Ids taken between two yields. */
const idsAStep = 4096;

/** The gaps of some rules at a moment, by their ids, and until when they are the same at that version (ms since 1970). */
export interface GapIds {
  readonly ids: ReadonlySet<string>;
  readonly holdUntil: number;
}

/**
 * Finds all gaps of some rules at the context's moment, however long that takes; questions of others come in between. Rejects where there
 * are more than are held.
 */
async function gapIds(context: Context, rules: readonly GapRule[]): Promise<GapIds> {
  const estate = context.estates.at(context.moment);
  const snapshot = gapSnapshot(context, estate);
  const { gapsMax } = context.limits;
  for (;;) {
    const answer = await inTurn<GapsAnswer>(estate.graph, () => {
      const end = performance.now() + turnMilliseconds;
      return runAnalysis(gaps(snapshot, { rules, isOver: () => performance.now() > end, gapsMax }));
    });
    if (answer.isTooMany) throw new Error(`More than ${gapsMax} gaps are found (ANSWERABLE_GAPS_MAX).`);
    if (!answer.isComplete) continue;
    return { ids: await runAnalysis(idsOf(answer.rules)), holdUntil: nextFlip(estate, gapRules) };
  }
}

function* idsOf(rules: readonly RuleGaps[]): Generator<void, ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const gapsOfRule of rules) {
    for (const { id } of gapsOfRule.known()) {
      ids.add(id);
      if (ids.size % idsAStep === 0) yield;
    }
  }
  return ids;
}

/** The same, for whoever has a moment and no context. */
export function gapIdsAt(
  contextAt: (moment: Moment) => Promise<Context>,
): (moment: Moment, rules: readonly GapRule[]) => Promise<GapIds> {
  return async (moment, rules) => gapIds(await contextAt(moment), rules);
}
