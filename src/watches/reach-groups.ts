import { noEntity } from "../projection/estate.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import { Few } from "./few.ts";
import { isReached } from "./reach-terms.ts";
import type { WatchedReach } from "./watched-reach.ts";

/** Ways in which an entity may be reached otherwise than before, as a sentence tells them apart. */
export type ReachGroupName =
  /** Reached now, and not before, with controls or without. */
  | "REACHED"
  /** Reached now were there no controls, and not before. */
  | "REACHED_BUT_FOR_CONTROLS"
  /** Kept out by controls before, and not now. */
  | "NO_LONGER_KEPT_OUT"
  | "NO_LONGER_REACHED"
  | "NO_LONGER_REACHED_BUT_FOR_CONTROLS"
  | "KEPT_OUT";

/** Entity numbers, the nearest first, then by id. */
export interface ReachGroup {
  readonly things: Few<number>;
  readonly outcomes: Few<number>;
}
export type ReachGroups = Readonly<Record<ReachGroupName, ReachGroup>>;

/** Entities that a sentence names of one group. */
const namedMax = 3;
const entitiesAStep = 1000;

/** Puts each entity that is reached otherwise than before into its group. Yields now and then. */
export function* reachGroups(before: WatchedReach, after: WatchedReach): Generator<void, ReachGroups> {
  const was = sidesOf(before);
  const is = sidesOf(after);
  const groups = emptyGroups(before, after);
  const put = (name: ReachGroupName, entity: number): void => {
    groups[name][after.estate.kindOf(entity) === "OUTCOME" ? "outcomes" : "things"].add(entity);
  };
  let steps = 0;
  for (const entity of after.found.inherent.entities()) {
    if ((steps += 1) % entitiesAStep === 0) yield;
    const isOpen = is.residual(entity);
    if (!was.inherent(entity)) put(isOpen ? "REACHED" : "REACHED_BUT_FOR_CONTROLS", entity);
    else if (isOpen !== was.residual(entity)) put(isOpen ? "NO_LONGER_KEPT_OUT" : "KEPT_OUT", entity);
  }
  for (const entity of before.found.inherent.entities()) {
    if ((steps += 1) % entitiesAStep === 0) yield;
    if (is.inherent(entity)) continue;
    put(was.residual(entity) ? "NO_LONGER_REACHED" : "NO_LONGER_REACHED_BUT_FOR_CONTROLS", entity);
  }
  return groups;
}

function sidesOf({ estate, found, origins }: WatchedReach) {
  const starts = new Set(origins.map((id) => estate.find(id)).filter((entity) => entity !== noEntity));
  return {
    inherent: (entity: number): boolean => isReached(estate, found.inherent, entity, starts),
    residual: (entity: number): boolean => isReached(estate, found.residual, entity, starts),
  };
}

function emptyGroups(before: WatchedReach, after: WatchedReach): ReachGroups {
  const group = (answer: WatchedReach): ReachGroup => {
    const { estate, found } = answer;
    const distance = (entity: number): number => found.inherent.impactOn(entity).distance;
    const order = (left: number, right: number): number =>
      distance(left) - distance(right) || compareIds(estate.idOf(left), estate.idOf(right));
    return { things: new Few(namedMax, order), outcomes: new Few(namedMax, order) };
  };
  return {
    REACHED: group(after),
    REACHED_BUT_FOR_CONTROLS: group(after),
    NO_LONGER_KEPT_OUT: group(after),
    KEPT_OUT: group(after),
    NO_LONGER_REACHED: group(before),
    NO_LONGER_REACHED_BUT_FOR_CONTROLS: group(before),
  };
}
