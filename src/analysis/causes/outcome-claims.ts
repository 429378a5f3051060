import { powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Scenario } from "../scenario.ts";
import { readStandings, type ControlDemand, type ControlStandings } from "../control-standing.ts";
import { readGuards, type Guards } from "../guards.ts";
import { hopIndexes } from "../paths/harm-hops.ts";
import { causalOrigins } from "./causal-origins.ts";
import { ClaimEnds } from "./claim-ends.ts";
import { readGates } from "./gates.ts";
import type { LeadingToOutage } from "./leading-to-outage.ts";
import { harmRegion, noWay, type HarmRegion } from "./harm-region.ts";
import type { OutcomeClaim } from "./outcome-claim.ts";
import { outageClaims } from "./outage-claims.ts";

/** What is claimed of an outcome, and what it was worked out from. */
export interface ClaimCase {
  readonly estate: Estate;
  readonly outcome: number;
  readonly guards: Guards;
  readonly standings: ControlStandings;
  readonly demand: ControlDemand;
  readonly isMendable: (control: number) => boolean;
  /** Not held first, then by (distance, origin id); of one origin, in the order of `enum Scenario`. */
  readonly claims: readonly OutcomeClaim[];
  /** False where the time was over before every origin was found and settled. */
  readonly isWhole: boolean;
  readonly region: HarmRegion;
  readonly ends: ClaimEnds;
  /** What leads to the outcome by an outage; undefined where none was asked about. */
  readonly outages: LeadingToOutage | undefined;
}

/** What is asked of claims. */
export interface ClaimQuestion extends ControlDemand {
  /** True once the time for the question is over. */
  readonly isOver: () => boolean;
  /**
   * What may happen to the origins. Where it is undefined, what causes the outcome: an outage only where that is its trigger.
   * DISCLOSURE takes the origins of all other harm, and reading alone.
   */
  readonly scenarios?: readonly Scenario[] | undefined;
  /** Controls that do not hold and are in the gates all the same, as fallen from the start; none where it is undefined. */
  readonly isMendable?: ((control: number) => boolean) | undefined;
}

/**
 * The claims of an outcome: one for each causal origin that reaches it if no control holds, taken alone. What is asked of a claim
 * further is asked of `frontierOf` and `coneOf`. Yields every few thousand hops. Never throws.
 * Source: docs/analyses.md, "Assurance case".
 */
export function* outcomeClaims(
  estate: Estate,
  outcome: number,
  { isOver, scenarios, isMendable = noControl, ...demand }: ClaimQuestion,
): Generator<void, ClaimCase> {
  const guards = readGuards(estate);
  const standings = readStandings(estate, demand);
  const gates = readGates(estate, guards, standings, isMendable);
  const region = yield* harmRegion(estate, yield* hopIndexes(estate), gates, outcome, isOver);
  const ends = new ClaimEnds(region);

  // What has no state in the region leads nowhere.
  const origins = causalOrigins(estate, outcome, standings, new Set(region.entity));
  const causes = origins.filter(({ scenario }) => scenarios?.includes(scenario) ?? true);
  const disclosed = scenarios?.includes("DISCLOSURE") === true ? origins : [];
  const begun = [
    ...causes,
    ...disclosed.map(({ entity }) => ({ entity, scenario: "DISCLOSURE" as const, start: powers.READ })),
  ]
    .map(({ entity, scenario, start }) => ({
      origin: entity,
      scenario,
      starts: region.statesOf(entity, start),
      fallen: gates.fallen,
    }))
    .map((each) => ({ ...each, distance: nearest(region, each.starts) }))
    .filter(({ distance }) => distance !== noWay);
  const found = region.isWhole ? yield* ends.follow(begun, { untilOpen: true, isOver }) : [];
  const harm = begun.map(({ origin, scenario, starts, distance }, index): OutcomeClaim => {
    const end = found[index];
    return { origin, scenario, distance, holds: end?.isOpen === false, isSettled: end !== undefined, starts, end };
  });
  const hasOutages = scenarios?.includes("OUTAGE") ?? estate.factsOf(outcome)["trigger"] === "OUTAGE";
  const outages = hasOutages ? yield* outageClaims(estate, guards, outcome, isOver) : undefined;
  const claims = [...harm, ...(outages?.claims ?? [])].sort(
    (left, right) =>
      Number(left.holds) - Number(right.holds) ||
      left.distance - right.distance ||
      estate.compareEntities(left.origin, right.origin) ||
      order.indexOf(left.scenario) - order.indexOf(right.scenario),
  );
  const isWhole = region.isWhole && outages?.isWhole !== false && harm.every(({ isSettled }) => isSettled);
  return {
    estate,
    outcome,
    guards,
    standings,
    demand,
    isMendable,
    claims,
    isWhole,
    region,
    ends,
    outages: outages?.leading,
  };
}

const noControl = (): boolean => false;
const order: readonly Scenario[] = ["COMPROMISE", "OUTAGE", "INJECTION", "DISCLOSURE"];

function nearest({ distance }: HarmRegion, starts: readonly number[]): number {
  const distances = starts.map((state) => distance[state] as number).filter((far) => far !== noWay);
  return distances.length === 0 ? noWay : Math.min(...distances);
}
