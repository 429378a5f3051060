import type { Scenario } from "../analysis/scenario.ts";
import { fewNames } from "./few-names.ts";
import { controlClauses, groupClauses, movedClauses, otherClauses } from "./reach-clauses.ts";
import type { SideDifference } from "./reach-difference.ts";
import type { ReachGroupName, ReachGroups } from "./reach-groups.ts";
import type { ReachSide, WatchedReach } from "./watched-reach.ts";

/** Origins that a sentence names. */
const namedMax = 3;

/**
 * What moved between two reaches as one English sentence: what is reached now, what no longer is, which controls turned. It says
 * what may happen, never that it will. Entities go by name, the nearest first; past a few they are counted. The same answers give
 * the same sentence.
 */
export function reachSentence(
  before: WatchedReach,
  after: WatchedReach,
  groups: ReachGroups,
  differences: Readonly<Record<ReachSide, SideDifference>>,
): string {
  const harm = after.scenario === "OUTAGE" ? "the outage" : "harm";
  const clauses = [
    ...groupClauses(groups, harm, (name) => (isOfBefore.has(name) ? before : after).estate),
    ...movedClauses(before, after, differences),
    ...controlClauses(before, after),
    ...otherClauses(before, after),
  ];
  return `${start(before, after)}, ${clauses.length === 0 ? "the controls met are others" : clauses.join("; ")}.`;
}

const isOfBefore: ReadonlySet<ReachGroupName> = new Set<ReachGroupName>([
  "NO_LONGER_REACHED",
  "NO_LONGER_REACHED_BUT_FOR_CONTROLS",
]);

const starts: Readonly<Record<Scenario, (names: string, isOne: boolean) => string>> = {
  COMPROMISE: (names, isOne) => `If ${names} ${isOne ? "is" : "are"} compromised`,
  OUTAGE: (names, isOne) => `If ${names} ${isOne ? "stops" : "stop"} working`,
  INJECTION: (names) => `If somebody puts content into ${names}`,
  DISCLOSURE: (names) => `If somebody reads ${names}`,
};

function start(before: WatchedReach, after: WatchedReach): string {
  const { estate, origins, scenario } = after;
  const numbers = origins.map((id) => estate.graph.numbers.get(id) ?? -1);
  // What has left the graph has the name that it had.
  const known = numbers.every((entity) => estate.exists(entity)) ? after.estate : before.estate;
  const names = fewNames(known, { items: numbers.slice(0, namedMax), count: numbers.length });
  if (numbers.every((entity) => known.exists(entity) && known.kindOf(entity) === "VULNERABILITY")) {
    return `If ${names} ${numbers.length === 1 ? "is" : "are"} exploited`;
  }
  return starts[scenario](names, numbers.length === 1);
}
