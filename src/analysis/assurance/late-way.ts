import { isShut } from "../causes/gates.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { strideOf } from "../spread/stride.ts";
import type { Mended } from "./mended.ts";

/**
 * One way in which harm that takes controls over brings an outcome about: the arcs that it takes, those that lead to the takeovers
 * among them. Harm that begins in `starts` must come there. While all these arcs can be taken and what it takes over can be taken
 * over, the outcome comes about. Yields every few thousand arcs. Never throws.
 */
export function* lateWay(
  { region, ends }: ClaimCase,
  starts: readonly number[],
  mended: Mended,
): Generator<void, readonly number[]> {
  const { gates, gate, row, leaving, leavingArc, to, from } = region;
  const stride = strideOf();
  const fallen = new Set(mended.fallenOf(gates.fallen));
  const via = new Map<number, number | undefined>();
  const handlesOf = new Map<number, readonly number[]>();
  const shut = new Map<number, number[]>();
  let waiting: number[] = [];
  const gain = (state: number, arc: number | undefined): void => {
    if (via.has(state)) return;
    via.set(state, arc);
    waiting.push(state);
  };
  for (const state of starts) gain(state, undefined);
  while (waiting.length > 0 && !via.has(0)) {
    for (const state of waiting) {
      for (let at = leaving[state] as number; at < (leaving[state + 1] as number); at += 1) {
        const arc = leavingArc[at] as number;
        if (mended.shutRows.has(row[arc] as number)) continue;
        const closing = gate[arc] as number;
        if (!isShut(gates, closing, fallen)) gain(to[arc] as number, arc);
        else if (shut.has(closing)) shut.get(closing)?.push(arc);
        else shut.set(closing, [arc]);
      }
      if (stride.isLong((leaving[state + 1] as number) - (leaving[state] as number) + 1)) yield;
    }
    waiting = [];
    const taken = ends.takenWhere((state) => via.has(state)).filter((control) => !fallen.has(control));
    for (const control of taken.filter((each) => !mended.safe.has(each))) {
      fallen.add(control);
      handlesOf.set(
        control,
        ends.handlesOf(control).filter((state) => via.has(state)),
      );
    }
    for (const [closing, arcs] of shut) {
      if (isShut(gates, closing, fallen)) continue;
      shut.delete(closing);
      for (const arc of arcs) gain(to[arc] as number, arc);
    }
  }

  const way = new Set<number>();
  const back = [0];
  for (const state of back) {
    const arc = via.get(state);
    if (arc === undefined || way.has(arc)) continue;
    way.add(arc);
    back.push(from[arc] as number);
    for (const control of gates.controlsOf(gate[arc] as number)) back.push(...(handlesOf.get(control) ?? []));
  }
  return [...way];
}
