import type { Estate } from "../../projection/estate.ts";
import { strideOf } from "../spread/stride.ts";
import type { HarmRegion } from "./harm-region.ts";

/** What it costs to take an arc: 0 for nothing, 1 for a crossing, Infinity where it cannot be taken. */
export type Toll = (arc: number) => number;

/** A crossing weighs more than any number of arcs. */
const crossing = 2 ** 30;

/** The best way on from each state of a region to the outcome: that which crosses least, then the shortest. */
export interface WaysOn {
  readonly region: HarmRegion;
  readonly toll: Toll;
  /** By state: arcs of the best way, and `crossing` for each arc that is crossed; Infinity where there is none. */
  readonly costs: Float64Array;
}

/** The best ways on to the outcome under some tolls. Yields every few thousand arcs. Never throws. Source: Dijkstra 1959, by buckets. */
export function* waysOn(region: HarmRegion, toll: Toll): Generator<void, WaysOn> {
  const { size, entering, from } = region;
  const costs = new Float64Array(size).fill(Infinity);
  const stride = strideOf();
  costs[0] = 0;
  /** By length: states to look at, of those ways that cross just as often. */
  let layer: number[][] = [[0]];
  for (let base = 0; layer.length > 0; base += crossing) {
    const next: number[][] = [];
    for (let length = 0; length < layer.length; length += 1) {
      for (const state of layer[length] ?? []) {
        if (costs[state] !== base + length) continue;
        const end = entering[state + 1] as number;
        for (let arc = entering[state] as number; arc < end; arc += 1) {
          const left = from[arc] as number;
          const tolled = toll(arc);
          if (tolled === Infinity) continue;
          const cost = base + length + 1 + tolled * crossing;
          if (cost >= (costs[left] as number)) continue;
          costs[left] = cost;
          ((tolled === 0 ? layer : next)[length + 1] ??= []).push(left);
        }
        if (stride.isLong(end - (entering[state] as number) + 1)) yield;
      }
    }
    layer = next;
  }
  return { region, toll, costs };
}

/** How many arcs the best way on from some states has; Infinity where there is none. */
export function lengthOn({ costs }: WaysOn, starts: readonly number[]): number {
  const best = bestOf(costs, starts);
  return best === Infinity ? Infinity : best % crossing;
}

/**
 * The relations along the best way on from some states of one entity: of several ways that cost the same, the first by relation ids
 * from the start. There must be one.
 */
export function firstWay(
  estate: Estate,
  { region, toll, costs }: WaysOn,
  starts: readonly number[],
): readonly number[] {
  const { leaving, leavingArc, to, row } = region;
  const rows: number[] = [];
  let states: readonly number[] = starts;
  for (let cost = bestOf(costs, starts); cost > 0;) {
    const choices = states
      .flatMap((state) => Array.from(leavingArc.subarray(leaving[state], leaving[state + 1])))
      .filter((arc) => (costs[to[arc] as number] as number) + 1 + toll(arc) * crossing === cost);
    const [first, ...others] = choices.map((arc) => row[arc] as number);
    if (first === undefined) throw new RangeError("no way leads on from here");
    const best = others.reduce((one, other) => (estate.compareRelations(other, one) < 0 ? other : one), first);
    const taken = choices.filter((arc) => row[arc] === best);
    rows.push(best);
    states = taken.map((arc) => to[arc] as number);
    cost = bestOf(costs, states);
  }
  return rows;
}

function bestOf(costs: Float64Array, states: readonly number[]): number {
  let best = Infinity;
  for (const state of states) best = Math.min(best, costs[state] as number);
  return best;
}
