import type { Assumptions } from "../projection/assumptions.ts";
import { affectedSubjects } from "./gaps/affected-subjects.ts";
import { assumedChanges } from "./gaps/assumed-changes.ts";
import { gapBook } from "./gaps/gap-book.ts";
import type { GapRule } from "./gaps/gap-rule.ts";
import { gapsKnown, lookAtWaiting, type LookLimits } from "./gaps/look.ts";
import { RuleGaps } from "./gaps/rule-gaps.ts";
import type { Snapshot } from "./gaps/snapshot.ts";

/** Gaps that are asked for; the border has checked that everything named exists. */
export interface GapsQuestion extends LookLimits {
  /** In the order in which their gaps are to be listed. */
  readonly rules: readonly GapRule[];
  /** Entity numbers: only gaps at these. */
  readonly of?: readonly number[] | undefined;
  /** The graph as it is, where the snapshot lays assumptions over it; the controls assumed are those of the snapshot. */
  readonly assumed?: { readonly of: Snapshot; readonly assumptions: Assumptions } | undefined;
}

/** The gaps of each rule, in the order of the question. */
export interface GapsAnswer {
  readonly rules: readonly RuleGaps[];
  /** Whether every subject was looked at. */
  readonly isComplete: boolean;
  /** Whether there are more than the question allows, so that looking was ended. */
  readonly isTooMany: boolean;
}

/**
 * Everything that some rules find missing, conflicting or stale. What is known of the graph from questions before is kept, and only what
 * may have moved since is looked at again; under assumptions, what they may move. Yields every few thousand steps. Never throws.
 * Source: docs/analyses.md, "Gaps".
 */
export function* gaps(snapshot: Snapshot, question: GapsQuestion): Generator<void, GapsAnswer> {
  const rules = yield* question.of === undefined ? ofAll(snapshot, question) : ofSome(snapshot, question, question.of);
  return {
    rules,
    isComplete: rules.every(({ isComplete }) => isComplete),
    isTooMany: gapsKnown(rules) > question.gapsMax,
  };
}

function* ofAll(snapshot: Snapshot, question: GapsQuestion): Generator<void, readonly RuleGaps[]> {
  const { rules, assumed } = question;
  if (assumed === undefined) return yield* gapBook(snapshot.estate.graph).at(snapshot, rules, question);
  const known = yield* gapBook(snapshot.estate.graph).at(assumed.of, rules, question);
  const changes = assumedChanges(assumed.of.estate, assumed.assumptions, snapshot.controls);
  const moved: RuleGaps[] = [];
  for (const gapsOfRule of known) {
    const affected = yield* affectedSubjects(gapsOfRule.rule, assumed.of, snapshot, changes);
    moved.push(gapsOfRule.movedOn(affected, snapshot.estate));
  }
  yield* lookAtWaiting(snapshot, moved, question);
  return moved;
}

function* ofSome(
  snapshot: Snapshot,
  question: GapsQuestion,
  subjects: readonly number[],
): Generator<void, readonly RuleGaps[]> {
  const asked = question.rules.map((rule) => RuleGaps.unknown(rule, snapshot.estate, subjects));
  yield* lookAtWaiting(snapshot, asked, question);
  return asked;
}
