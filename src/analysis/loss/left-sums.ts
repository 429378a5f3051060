import { type Exact, zero } from "../exact-decimal.ts";
import type { LeftOfLoss } from "../loss-allocation.ts";

/** What stays of all losses of a kind in a currency. */
export interface LeftSum {
  readonly lossKind: string;
  readonly currency: string;
  readonly amount: Exact;
}

/** What stays of losses, one sum for each kind and currency in the order of the losses; nothing of what is made good. */
export function leftSums(left: readonly LeftOfLoss[]): readonly LeftSum[] {
  const alike = Map.groupBy(left, ({ lossKind, currency }) => `${lossKind} ${currency}`);
  return [...alike.values()].flatMap((losses) => {
    const amount = losses.reduce((sum, each) => sum.plus(each.amount), zero);
    return amount.greaterThan(zero)
      ? losses.slice(0, 1).map(({ lossKind, currency }) => ({ lossKind, currency, amount }))
      : [];
  });
}
