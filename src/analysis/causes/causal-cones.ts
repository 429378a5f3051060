import type { Estate } from "../../projection/estate.ts";
import type { ControlStandings } from "../control-standing.ts";
import { harmCone } from "./harm-cone.ts";
import { outageCone } from "./outage-cone.ts";

/** The components in one of the causal cones of an outcome; what else lies in a cone may be among them. Never throws. */
export function* causalCones(
  estate: Estate,
  outcome: number,
  standings?: ControlStandings,
): Generator<void, ReadonlySet<number>> {
  const harm = yield* harmCone(estate, outcome, standings);
  if (estate.factsOf(outcome)["trigger"] !== "OUTAGE") return harm;
  return new Set([...harm, ...(yield* outageCone(estate, outcome))]);
}
