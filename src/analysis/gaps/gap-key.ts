import { compareIds } from "../../ontology/compare-ids.ts";
import { sortedInSteps } from "../sorted-in-steps.ts";
import { strideOf } from "../spread/stride.ts";

/** What is kept of a gap: its sentence is put together again when it is shown. */
export interface GapKey {
  readonly id: string;
  readonly subject: number;
}

export function compareGaps(left: GapKey, right: GapKey): number {
  return compareIds(left.id, right.id);
}

/**
 * Gaps as one list by id; each list given is of one subject, by id, and not empty. The ids of a subject begin alike, so that its gaps nearly
 * always stand together, and only the subjects have to be put in order. Yields every few thousand gaps.
 */
export function* joinedGaps(lists: readonly (readonly GapKey[])[]): Generator<void, readonly GapKey[]> {
  const firstOf = ([first]: readonly GapKey[]): GapKey => first as GapKey;
  const inTurn = yield* sortedInSteps(lists, (left, right) => compareGaps(firstOf(left), firstOf(right)));
  const joined: GapKey[] = [];
  const stride = strideOf();
  let isInOrder = true;
  for (const list of inTurn) {
    const last = joined.at(-1);
    isInOrder &&= last === undefined || compareGaps(last, firstOf(list)) < 0;
    for (const gap of list) joined.push(gap);
    if (stride.isLong(list.length)) yield;
  }
  return isInOrder ? joined : yield* sortedInSteps(joined, compareGaps);
}
