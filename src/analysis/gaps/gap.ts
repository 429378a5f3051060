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
  const idOf = gapIdsAt(snapshot, rule, subject);
  return found
    .map((gap): Gap => ({ ...gap, id: idOf(gap.apart), rule, subject }))
    .sort((left, right) => compareIds(left.id, right.id));
}

/** The gaps of a rule at one of many subjects, by their keys alone, in no order: found by what the subjects share where the rule knows how. */
export function* gapKeysAt(snapshot: Snapshot, rule: GapRule, subject: number): Generator<void, readonly GapKey[]> {
  if (rule.apartAt === undefined) return yield* gapsAt(snapshot, rule, subject);
  const found = yield* rule.apartAt(snapshot, subject);
  if (found.length === 0) return none;
  const idOf = gapIdsAt(snapshot, rule, subject);
  return found.map((apart): GapKey => ({ id: idOf(apart), subject }));
}

function gapIdsAt({ estate }: Snapshot, { rule }: GapRule, subject: number): (apart?: readonly string[]) => string {
  const place = `${rule}:${estate.idOf(subject)}`;
  return (apart = []) => [place, ...apart].join(":");
}

/** A gap that is known by its id, with its sentence. Throws where the rule does not find it there: it is of another moment. */
export function* gapWithKey(snapshot: Snapshot, rule: GapRule, { id, subject }: GapKey): Generator<void, Gap> {
  const gap = (yield* gapsAt(snapshot, rule, subject)).find((each) => each.id === id);
  if (gap === undefined) throw new RangeError(`${rule.rule} finds no ${id}`);
  return gap;
}

const none: readonly Gap[] = Object.freeze([]);
