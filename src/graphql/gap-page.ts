import type { GapsAnswer } from "../analysis/gaps.ts";
import { gapRuleNames } from "../analysis/gaps/gap-rule-names.ts";
import { gapWithKey, type Gap } from "../analysis/gaps/gap.ts";
import type { GapKey } from "../analysis/gaps/gap-key.ts";
import type { GapRule } from "../analysis/gaps/gap-rule.ts";
import { gapsKnown } from "../analysis/gaps/look.ts";
import type { RuleGaps } from "../analysis/gaps/rule-gaps.ts";
import type { Snapshot } from "../analysis/gaps/snapshot.ts";
import { printDateTime } from "../ontology/date-time.ts";
import type { Value } from "../ontology/value.ts";
import type { Estate } from "../projection/estate.ts";
import { foreignCursor } from "./bad-input.ts";
import { connection, type PageRequest } from "./page.ts";
import { runAnalysis } from "./run-analysis.ts";

/** A gap, and the view of the graph, assumptions included, in which it was found. */
export interface GapSource extends Gap {
  readonly estate: Estate;
}

/** The page of an answer that a request asks for, with the counts of all of it and whether it is whole. */
export async function gapPage(request: PageRequest, snapshot: Snapshot, answer: GapsAnswer, startedAt: number) {
  const keys = await runAnalysis(keysBehind(answer.rules, request));
  const nodes = await runAnalysis(describe(snapshot, keys));
  const { moment } = request;
  return {
    ...connection(request, {
      nodes,
      positionOf: ({ rule, id }: GapSource) => [rule.rule, id],
      totalCount: () => gapsKnown(answer.rules),
    }),
    byRule: () => countsOf(answer.rules),
    info: {
      completeness: answer.isComplete ? "COMPLETE" : "TRUNCATED",
      reasons: answer.isComplete ? [] : ["TIME"],
      pending: answer.rules.reduce((sum, { pending }) => sum + pending, 0),
      asOf: printDateTime(moment.at),
      graphVersion: String(moment.version),
      durationMs: Math.round((performance.now() - startedAt) * 1000) / 1000,
    },
  };
}

interface RuleKey {
  readonly rule: GapRule;
  readonly key: GapKey;
}

/** The gaps of the page by what is kept of them, and one more where there is a next page. */
function* keysBehind(
  rules: readonly RuleGaps[],
  { first, position }: PageRequest,
): Generator<void, readonly RuleKey[]> {
  const begin = position === undefined ? undefined : positionFrom(position);
  const start = begin === undefined ? 0 : rules.findIndex(({ rule }) => rule.rule === begin.rule);
  if (start === -1) throw foreignCursor();
  const keys: RuleKey[] = [];
  for (const [index, gapsOfRule] of rules.slice(start).entries()) {
    const { rule } = gapsOfRule;
    const inOrder = yield* gapsOfRule.inOrder();
    const behind = index === 0 ? begin?.id : undefined;
    for (const key of inOrder.first(first + 1 - keys.length, behind)) keys.push({ rule, key });
    if (keys.length > first) break;
  }
  return keys;
}

function positionFrom(value: Value) {
  const [name, id] = Array.isArray(value) ? (value as unknown[]) : [];
  const rule = gapRuleNames.find((each) => each === name);
  if (rule === undefined || typeof id !== "string") throw foreignCursor();
  return { rule, id };
}

/** Sentences are put together only for what is shown. */
function* describe(snapshot: Snapshot, keys: readonly RuleKey[]): Generator<void, readonly GapSource[]> {
  const described: GapSource[] = [];
  for (const { rule, key } of keys) {
    described.push({ ...(yield* gapWithKey(snapshot, rule, key)), estate: snapshot.estate });
  }
  return described;
}

function countsOf(rules: readonly RuleGaps[]) {
  return rules.map(({ rule, size }) => ({ rule: rule.rule, count: size })).filter(({ count }) => count > 0);
}
