import { moneyWords } from "../analysis/money-words.ts";
import { powerNames } from "../ontology/powers.ts";
import type { Estate } from "../projection/estate.ts";
import { fewNames } from "./few-names.ts";
import type { SideDifference } from "./reach-difference.ts";
import { missingOrigins } from "./reach-facts.ts";
import type { ReachGroupName, ReachGroups } from "./reach-groups.ts";
import type { ReachSide, WatchedReach } from "./watched-reach.ts";
import { markedName } from "../analysis/marked-name.ts";

/** Things of one sort that a sentence names. */
const namedMax = 3;

/** What is said of a group: of what is reached, by harm or an outage, and of outcomes that may come about. */
const words: Readonly<Record<ReachGroupName, (harm: string, names: string) => string>> = {
  REACHED: (harm, names) => `${harm} now reaches ${names}`,
  REACHED_BUT_FOR_CONTROLS: (harm, names) => `${harm} would now reach ${names}, did the controls not hold`,
  NO_LONGER_KEPT_OUT: (harm, names) => `controls no longer keep ${harm} from ${names}`,
  NO_LONGER_REACHED: (harm, names) => `${harm} no longer reaches ${names}`,
  NO_LONGER_REACHED_BUT_FOR_CONTROLS: (harm, names) =>
    `${harm} would no longer reach ${names}, held the controls or not`,
  KEPT_OUT: (harm, names) => `controls now keep ${harm} from ${names}`,
};
const outcomeWords: Readonly<Record<ReachGroupName, (names: string) => string>> = {
  REACHED: (names) => `${names} may now come about`,
  REACHED_BUT_FOR_CONTROLS: (names) => `${names} might now come about, did the controls not hold`,
  NO_LONGER_KEPT_OUT: (names) => `controls no longer prevent ${names}`,
  NO_LONGER_REACHED: (names) => `${names} may no longer come about`,
  NO_LONGER_REACHED_BUT_FOR_CONTROLS: (names) => `${names} may no longer come about, held the controls or not`,
  KEPT_OUT: (names) => `controls now prevent ${names}`,
};

/** What is reached otherwise than before. `of` is the estate that knows each group. */
export function groupClauses(
  groups: ReachGroups,
  harm: string,
  of: (name: ReachGroupName) => Estate,
): readonly string[] {
  return (Object.keys(words) as ReachGroupName[]).flatMap((name) => {
    const { things, outcomes } = groups[name];
    return [
      ...(outcomes.count === 0 ? [] : [outcomeWords[name](fewNames(of(name), outcomes))]),
      ...(things.count === 0 ? [] : [words[name](harm, fewNames(of(name), things))]),
    ];
  });
}

/** What is still reached, and in another way. */
export function movedClauses(
  before: WatchedReach,
  after: WatchedReach,
  differences: Readonly<Record<ReachSide, SideDifference>>,
): readonly string[] {
  const side: ReachSide = differences.inherent.moved.count > 0 ? "inherent" : "residual";
  const { items, count } = differences[side].moved;
  const clauses = items.slice(0, namedMax).map((entity) => {
    const [was, is] = [before.found[side].impactOn(entity), after.found[side].impactOn(entity)];
    const name = markedName(after.estate, entity);
    if (was.powers !== is.powers) {
      const [now, then] = [is.powers, was.powers].map((powers) => powerNames(powers).join(", "));
      return `over ${name} harm now gains ${now ?? ""} (before: ${then ?? ""})`;
    }
    if (was.distance !== is.distance) return `${name} is now reached in round ${is.distance} (before: ${was.distance})`;
    const amount = (limit: string | null): string => limit ?? "without a limit";
    if (was.maxAmount !== is.maxAmount) {
      return `access to ${name} now goes up to ${amount(is.maxAmount)} (before: ${amount(was.maxAmount)})`;
    }
    return `whether what is done at ${name} can be undone is now recorded otherwise`;
  });
  return count > namedMax ? [...clauses, `${count - namedMax} more are reached otherwise than before`] : clauses;
}

/** Which controls hold, or do not, otherwise than before. */
export function controlClauses({ found: then }: WatchedReach, { found, estate }: WatchedReach): readonly string[] {
  const earlier = new Map(then.controls.map((encounter) => [encounter.control, encounter]));
  const turned = found.controls.filter(({ control, holds, reason }) => {
    const was = earlier.get(control);
    return was !== undefined && (was.holds !== holds || was.reason !== reason);
  });
  const clauses = turned.slice(0, namedMax).map(({ control, holds, reason }) => {
    const name = markedName(estate, control);
    return holds ? `${name} now holds` : `${name} does not hold now (${reason ?? "for no reason on record"})`;
  });
  return turned.length > namedMax ? [...clauses, `${turned.length - namedMax} more controls turned`] : clauses;
}

/** What else of the answer is another: origins that came or went, losses, limits. */
export function otherClauses(before: WatchedReach, after: WatchedReach): readonly string[] {
  const [gone, missing] = [new Set(missingOrigins(before)), new Set(missingOrigins(after))];
  const nameOf = ({ estate }: WatchedReach, id: string): string =>
    markedName(estate, estate.graph.numbers.get(id) ?? -1);
  const left = [...missing]
    .filter((id) => !gone.has(id))
    .map((id) => `${nameOf(before, id)} is no longer in the graph`);
  const back = [...gone].filter((id) => !missing.has(id)).map((id) => `${nameOf(after, id)} is in the graph now`);
  const [loss, was] = [after, before].map(({ found }) => grossLossWords(found.inherent));
  const reasons = after.found.traversal.reasons.join(", ");
  const isCut = reasons === "" ? "the answer is no longer cut short" : `the answer is now cut short (${reasons})`;
  return [
    ...left.slice(0, namedMax),
    ...back.slice(0, namedMax),
    ...(loss === was ? [] : [`the gross loss of what may come about is now ${loss ?? ""} (before: ${was ?? ""})`]),
    ...(reasons === before.found.traversal.reasons.join(", ") ? [] : [isCut]),
  ];
}

function grossLossWords(reach: WatchedReach["found"]["inherent"]): string {
  const sums = reach.grossLoss.map(({ amount, currency }) => moneyWords(amount, currency));
  return sums.length === 0 ? "none on record" : sums.join(" and ");
}
