import type { OutcomeClaim } from "./outcome-claim.ts";
import type { ClaimCase } from "./outcome-claims.ts";
import { noWay, type HarmRegion } from "./harm-region.ts";

/**
 * The arcs of the causal cone of some claims together, outages aside: those that harm from one of the origins can take if no control
 * holds and that lead on to the outcome. Numbers of the region's arcs, in no order. Yields every few thousand. Never throws.
 */
export function* coneArcs({ region }: ClaimCase, claims: Iterable<OutcomeClaim>): Generator<void, readonly number[]> {
  const arcs: number[] = [];
  const met = new Set<number>();
  for (const { starts } of claims) for (const state of starts) if (isOfCone(region, state)) met.add(state);
  for (const state of met) {
    const end = region.leaving[state + 1] as number;
    for (let at = region.leaving[state] as number; at < end; at += 1) {
      const arc = region.leavingArc[at] as number;
      const right = region.to[arc] as number;
      if (!isOfCone(region, right)) continue;
      arcs.push(arc);
      met.add(right);
      if (arcs.length % arcsAStep === 0) yield;
    }
  }
  return arcs;
}

const arcsAStep = 4096;

function isOfCone({ distance }: HarmRegion, state: number): boolean {
  return distance[state] !== noWay;
}
