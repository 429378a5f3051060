import { moneyWords } from "../analysis/money-words.ts";

/** Sums of several currencies in one cell: "EUR 1,250, USD 10"; empty where there are none. */
export function moneyList(sums: readonly { readonly amount: string; readonly currency: string }[]): string {
  return sums.map(({ amount, currency }) => moneyWords(amount, currency)).join(", ");
}
