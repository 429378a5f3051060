import type { Estate } from "../../projection/estate.ts";

/** Something to mend against harm that controls can prevent. */
export type HarmMend =
  /** Have a control that is there hold. */
  | { readonly kind: "SHOW"; readonly control: number }
  /** Keep a control from being taken over. */
  | { readonly kind: "PROTECT"; readonly control: number }
  /** Put a control on the hop along a relation. */
  | { readonly kind: "GUARD"; readonly row: number };

/** Something to stand in where an outage passes along a relation; `from` and `to` follow it. */
export interface StandIn {
  readonly kind: "STAND_IN";
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A mend, and how many claims it closes that those before it leave open. */
export interface Closing<Mend> {
  readonly mend: Mend;
  readonly closes: number;
}

/** Mends in order. */
export interface Closings<Mend> {
  readonly closings: readonly Closing<Mend>[];
  /** False where there was no time for all that were asked for. */
  readonly isWhole: boolean;
}

interface Placed {
  readonly mend: HarmMend;
  readonly distance: number;
}

/** Of mends that close as much, what is there already comes first, then what is nearer the outcome, then by id. */
export function compareMends(estate: Estate, left: Placed, right: Placed): number {
  const order = kinds.indexOf(left.mend.kind) - kinds.indexOf(right.mend.kind);
  if (order !== 0) return order;
  if (left.mend.kind === "GUARD" || right.mend.kind === "GUARD") {
    const rows = [left.mend, right.mend].map((mend) => ("row" in mend ? mend.row : 0));
    return left.distance - right.distance || estate.compareRelations(rows[0] as number, rows[1] as number);
  }
  return estate.compareEntities(left.mend.control, right.mend.control);
}

const kinds = ["SHOW", "PROTECT", "GUARD"] as const;
