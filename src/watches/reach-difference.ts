import type { Reach } from "../analysis/reach.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import { noEntity } from "../projection/estate.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import { Few } from "./few.ts";
import { isReached, reachTerms } from "./reach-terms.ts";
import { listedMax } from "./watched-question.ts";
import type { ReachSide, WatchedReach } from "./watched-reach.ts";

/** Entity numbers, the nearest first, then by id. */
export interface SideDifference {
  readonly entered: Few<number>;
  readonly left: Few<number>;
  /** Reached before and after, and not in the same way. */
  readonly moved: Few<number>;
}

const entitiesAStep = 1000;

/** What one side of a reach gained, lost and holds otherwise than before. Yields now and then. */
export function* reachDifference(
  before: WatchedReach,
  after: WatchedReach,
  side: ReachSide,
): Generator<void, SideDifference> {
  const [was, is] = [before.found[side], after.found[side]];
  const [wasOrigins, isOrigins] = [originsOf(before), originsOf(after)];
  const difference: SideDifference = {
    entered: new Few(listedMax, byPlace(after, is)),
    left: new Few(listedMax, byPlace(before, was)),
    moved: new Few(listedMax, byPlace(after, is)),
  };
  if (before.digests[side] === after.digests[side]) return difference;
  let steps = 0;
  for (const entity of is.entities()) {
    if ((steps += 1) % entitiesAStep === 0) yield;
    if (!isReached(before.estate, was, entity, wasOrigins)) difference.entered.add(entity);
    else if (termsOf(before, was, entity) !== termsOf(after, is, entity)) difference.moved.add(entity);
  }
  for (const entity of was.entities()) {
    if ((steps += 1) % entitiesAStep === 0) yield;
    if (!isReached(after.estate, is, entity, isOrigins)) difference.left.add(entity);
  }
  return difference;
}

/** The entities that harm starts at. */
export function originsOf({ estate, origins }: WatchedReach): ReadonlySet<number> {
  return new Set(origins.map((id) => estate.find(id)).filter((entity) => entity !== noEntity));
}

function termsOf({ estate }: WatchedReach, reach: Reach, entity: number): string {
  return canonicalJson(reachTerms(estate, reach, entity));
}

function byPlace({ estate }: WatchedReach, reach: Reach): (left: number, right: number) => number {
  const distance = (entity: number): number => reach.impactOn(entity).distance;
  return (left, right) => distance(left) - distance(right) || compareIds(estate.idOf(left), estate.idOf(right));
}
