import type { Estate } from "../../projection/estate.ts";
import { readGuards } from "../guards.ts";
import { isComponent } from "../is-component.ts";
import { outageHops } from "../paths/outage-hops.ts";
import { anyHold, type HopSource } from "../paths/hop-source.ts";
import { leadingToOutage } from "./leading-to-outage.ts";

/**
 * The components of the causal cones of an outcome that an outage brings about, each component taken as an origin alone. Where
 * nothing on the way has an alternative, whatever leads to the outcome is an origin itself and that settles it; else each is tried.
 */
export function* outageCone(estate: Estate, outcome: number): Generator<void, ReadonlySet<number>> {
  const guards = readGuards(estate);
  const { distances, hasAlternatives } = yield* leadingToOutage(estate, guards, outcome);
  const origins = [...distances.keys()].filter((entity) => isComponent(estate.kindOf(entity)));
  if (!hasAlternatives) return new Set(origins);
  const cone = new Set<number>();
  for (const origin of origins) {
    const hops = yield* outageHops(estate, guards, [origin], () => false);
    const reached = closure(origin, hops, "eachLeaving");
    if (!reached.has(outcome)) continue;
    for (const entity of closure(outcome, hops, "eachEntering")) if (reached.has(entity)) cone.add(entity);
    yield;
  }
  return cone;
}

function closure(start: number, hops: HopSource, each: "eachLeaving" | "eachEntering"): ReadonlySet<number> {
  const met = new Set([start]);
  for (const entity of met) hops[each](entity, anyHold, (_key, other) => void met.add(other));
  return met;
}
