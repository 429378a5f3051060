import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ControlStandings } from "../control-standing.ts";
import { cameAbout } from "../hop-rules.ts";
import { causalOrigins } from "./causal-origins.ts";
import { backward, everyBit, forward, searchStates } from "./state-search.ts";

/**
 * The entities of the causal cones of an outcome, outages aside: those with a power that harm gains from an origin and that
 * leads on to the outcome, as if no control held. A hop needs one power, so what is on a way from several origins together is
 * on a way from one of them.
 */
export function* harmCone(
  estate: Estate,
  outcome: number,
  standings?: ControlStandings,
): Generator<void, ReadonlySet<number>> {
  return new Set((yield* coneStates(estate, outcome, standings)).gained.keys());
}

/** The states of the causal cones of an outcome, outages aside. */
export interface ConeStates {
  /** By entity, what harm from the origins gains of it that leads on to the outcome. */
  readonly gained: ReadonlyMap<number, number>;
  /** What of an entity leads on to the outcome, gained or not. */
  readonly leading: (entity: number) => number;
}

export function* coneStates(
  estate: Estate,
  outcome: number,
  standings?: ControlStandings,
): Generator<void, ConeStates> {
  const everything = (): number => everyBit;
  const leads = yield* searchStates(estate, new Map([[outcome, cameAbout]]), backward, everything);
  const leading = (entity: number): number => leads.get(entity) ?? noPowers;
  // All on a way to what leads to the outcome leads there itself, so nothing else need be followed.
  const origins = causalOrigins(estate, outcome, standings, leads.keys());
  const starts = origins.map(({ entity, start }) => [entity, start & leading(entity)] as const);
  const gained = yield* searchStates(estate, new Map(starts.filter(([, held]) => held !== noPowers)), forward, leading);
  return { gained, leading };
}
