import type { Estate } from "../../projection/estate.ts";
import { harmHops, hopIndexes } from "../paths/harm-hops.ts";
import { anyHold, everyHold, type VisitHop } from "../paths/hop-source.ts";
import { strideOf } from "../spread/stride.ts";
import { WholeNumbers } from "./whole-numbers.ts";

/** Hops as columns. */
export interface Hops {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The one bit that it needs, or `carriesOn`. */
  readonly need: Int32Array;
  /** The powers that it gives, or passes on where its left holds them. */
  readonly gives: Int32Array;
}

/** All hops that harm may take at the estate's moment, controls ignored. */
export function* hopsInForce(estate: Estate): Generator<void, Hops> {
  const source = harmHops(estate, yield* hopIndexes(estate), () => true);
  const [lefts, rights, needs, gifts] = [
    new WholeNumbers(),
    new WholeNumbers(),
    new WholeNumbers(),
    new WholeNumbers(),
  ] as const;
  let left = 0;
  const visit: VisitHop = (key, right, need, gives, isSteady) => {
    if (!source.isOpen(key, isSteady)) return;
    lefts.push(left);
    rights.push(right);
    needs.push(need);
    gifts.push(gives & ~anyHold);
  };
  const stride = strideOf();
  for (left of estate.entities()) {
    const before = lefts.length;
    source.eachLeaving(left, everyHold, visit);
    if (stride.isLong(1 + lefts.length - before)) yield;
  }
  return { left: lefts.values, right: rights.values, need: needs.values, gives: gifts.values };
}
