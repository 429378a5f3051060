import type { Fields } from "../../ontology/value.ts";
import type { Estate } from "../../projection/estate.ts";
import { exactOf, type Exact } from "../exact-decimal.ts";

/** One loss that an outcome brings, and how much of it nothing has recovered yet. */
export interface OpenLoss {
  readonly kind: string;
  readonly currency: string;
  readonly amount: Exact;
  left: Exact;
}

/** The losses of an outcome, in the order in which they are recorded. */
export function lossesOf(estate: Estate, outcome: number): readonly OpenLoss[] {
  const { losses } = estate.factsOf(outcome);
  return (Array.isArray(losses) ? (losses as readonly Fields[]) : []).flatMap(({ kind, amount, currency }) => {
    const exact = exactOf(amount);
    if (typeof kind !== "string" || typeof currency !== "string" || exact === undefined) return [];
    return [{ kind, currency, amount: exact, left: exact }];
  });
}
