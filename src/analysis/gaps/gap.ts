import { compareIds } from "../../ontology/compare-ids.ts";
import { gapEnd, gapEnds, noGap, type GapEnds } from "./gap-ends.ts";
import type { GapKey } from "./gap-key.ts";
import type { FoundGap, GapRule } from "./gap-rule.ts";
import { gapPlace } from "./gaps-at-subject.ts";
import type { Snapshot } from "./snapshot.ts";

/** A gap with its place in the estate. */
export interface Gap extends FoundGap, GapKey {
  /** `RULE:subject`, and behind it what tells it from others of the rule at the subject. The same while the gap stays. */
  readonly id: string;
  readonly rule: GapRule;
  readonly subject: number;
}

/** The gaps of a rule at a subject, by id. */
export function* gapsAt(snapshot: Snapshot, rule: GapRule, subject: number): Generator<void, readonly Gap[]> {
  const found = yield* inSteps(rule.gapsAt(snapshot, subject));
  const place = gapPlace(rule.rule, snapshot.estate.idOf(subject));
  return found
    .map((gap): Gap => ({ ...gap, id: place + gapEnd(gap.apart), rule, subject }))
    .sort((left, right) => compareIds(left.id, right.id));
}

/** What the ids of the gaps of a rule at a subject end with; at one of many, found by what the subjects share where the rule knows how. */
export function* gapEndsAt(
  snapshot: Snapshot,
  rule: GapRule,
  subject: number,
  isOneOfMany: boolean,
): Generator<void, GapEnds> {
  if (isOneOfMany && rule.endsAt !== undefined) return yield* inSteps(rule.endsAt(snapshot, subject));
  const found = yield* inSteps(rule.gapsAt(snapshot, subject));
  return found.length === 0 ? noGap : gapEnds(found.map(({ apart = [] }) => apart));
}

/** What was found at once, or is searched for step by step. */
function* inSteps<Found extends readonly unknown[]>(found: Found | Generator<void, Found>): Generator<void, Found> {
  return "next" in found ? yield* found : found;
}

/** A gap that is known by its id, with its sentence. Throws where the rule does not find it there: it is of another moment. */
export function* gapWithKey(snapshot: Snapshot, rule: GapRule, { id, subject }: GapKey): Generator<void, Gap> {
  const gap = (yield* gapsAt(snapshot, rule, subject)).find((each) => each.id === id);
  if (gap === undefined) throw new RangeError(`${rule.rule} finds no ${id}`);
  return gap;
}
