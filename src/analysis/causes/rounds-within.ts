import { strideOf } from "../spread/stride.ts";
import type { ClaimEnds } from "./claim-ends.ts";
import { isShut } from "./gates.ts";
import type { HarmRegion } from "./harm-region.ts";

/** What harm has gained at the end of a round. */
export interface GainedWithin {
  /** By state: 1 where it is held. */
  readonly held: Uint8Array;
  /** The controls that do not stand: not from the start, or taken over by the end of the round. */
  readonly fallen: ReadonlySet<number>;
}

/**
 * What harm that starts in some states has gained after so many rounds, round by round: a hop that a control closed is open from the
 * round after it was taken over. Yields every few thousand arcs. Never throws. Source: docs/analyses.md, "Rounds", "Controls".
 */
export function* roundsWithin(
  region: HarmRegion,
  ends: ClaimEnds,
  starts: readonly number[],
  maxDepth: number,
): Generator<void, GainedWithin> {
  const { size, leaving, leavingArc, to, gate, gates } = region;
  const held = new Uint8Array(size);
  const fallen = new Set(gates.fallen);
  const shut = new Map<number, number[]>();
  const stride = strideOf();
  let fresh: number[] = [];
  let opened: number[] = [];
  const gain = (state: number): void => {
    if (held[state] === 1) return;
    held[state] = 1;
    fresh.push(state);
  };
  const takeOver = (): void => {
    opened = [];
    if (!fresh.some((state) => ends.isHandle(state))) return;
    for (const control of ends.takenWhere((state) => held[state] === 1)) fallen.add(control);
    for (const [each, arcs] of shut) {
      if (isShut(gates, each, fallen)) continue;
      opened.push(...arcs);
      shut.delete(each);
    }
  };

  for (const state of starts) gain(state);
  takeOver();
  for (let round = 1; round <= maxDepth && fresh.length + opened.length > 0; round += 1) {
    const [frontier, reopened] = [fresh, opened];
    fresh = [];
    for (const arc of reopened) gain(to[arc] as number);
    for (const state of frontier) {
      const end = leaving[state + 1] as number;
      for (let at = leaving[state] as number; at < end; at += 1) {
        const arc = leavingArc[at] as number;
        const gateOfArc = gate[arc] as number;
        if (!isShut(gates, gateOfArc, fallen)) gain(to[arc] as number);
        else if (shut.has(gateOfArc)) shut.get(gateOfArc)?.push(arc);
        else shut.set(gateOfArc, [arc]);
      }
      if (stride.isLong(end - (leaving[state] as number) + 1)) yield;
    }
    takeOver();
  }
  return { held, fallen };
}
