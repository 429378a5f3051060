import { compareIds } from "../../ontology/compare-ids.ts";
import type { GapKey } from "./gap-key.ts";
import type { FoundGap, GapRule } from "./gap-rule.ts";
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
  const result = rule.gapsAt(snapshot, subject);
  const found = Symbol.iterator in result && !("next" in result) ? result : yield* result;
  if (found.length === 0) return none;
  const place = `${rule.rule}:${snapshot.estate.idOf(subject)}`;
  return found
    .map((gap): Gap => ({ ...gap, id: [place, ...(gap.apart ?? [])].join(":"), rule, subject }))
    .sort((left, right) => compareIds(left.id, right.id));
}

/** A gap that is known by its id, with its sentence. Throws where the rule does not find it there: it is of another moment. */
export function* gapWithKey(snapshot: Snapshot, rule: GapRule, { id, subject }: GapKey): Generator<void, Gap> {
  const gap = (yield* gapsAt(snapshot, rule, subject)).find((each) => each.id === id);
  if (gap === undefined) throw new RangeError(`${rule.rule} finds no ${id}`);
  return gap;
}

const none: readonly Gap[] = Object.freeze([]);
