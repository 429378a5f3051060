import { compareIds } from "../ontology/compare-ids.ts";
import type { Fields } from "../ontology/value.ts";
import type { Estate } from "../projection/estate.ts";
import { Exact, zero } from "./exact-decimal.ts";

/** An amount of money: canonical decimal text, ISO 4217. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** What the outcomes lose together, before anything is recovered: one sum a currency, by currency; exact. Never throws. */
export function grossLoss(estate: Estate, outcomes: Iterable<number>): readonly Money[] {
  const sums = new Map<string, Exact>();
  for (const outcome of outcomes) {
    const { losses } = estate.factsOf(outcome);
    for (const { amount, currency } of Array.isArray(losses) ? (losses as Fields[]) : []) {
      if (typeof currency !== "string" || (typeof amount !== "string" && typeof amount !== "number")) continue;
      sums.set(currency, (sums.get(currency) ?? zero).plus(amount));
    }
  }
  return [...sums]
    .sort(([left], [right]) => compareIds(left, right))
    .map(([currency, sum]) => ({ amount: sum.toFixed(), currency }));
}
