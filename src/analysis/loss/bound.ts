import { Exact, exactOf, zero } from "../exact-decimal.ts";
import type { ClauseTerms } from "./clause-terms.ts";

/** An amount, in the currency of its agreement, that several recoveries may have to share. */
export interface Bound {
  /** Put together only where it is told. */
  readonly words: () => string;
  left: Exact;
}

const months: Readonly<Record<string, number>> = { "6": 6, "12": 12 };

/**
 * What a clause bounds recoveries by; undefined where it says nothing about a cap or sets none. A cap whose figure is not on record
 * bounds them by zero, for nothing that cannot be shown is counted.
 */
export function boundOf(
  { capBasis, capAmount }: ClauseTerms,
  annualFees: unknown,
  name: () => string,
  money: (amount: Exact) => string,
): Bound | undefined {
  if (capBasis === undefined || capBasis === "NONE" || capBasis === "UNCAPPED") return undefined;
  const fees = feesOver(capBasis, exactOf(annualFees));
  const amounts = capBasis === "FIXED" ? [capAmount] : capBasis.startsWith("GREATER") ? [capAmount, fees] : [fees];
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0)
    return { words: () => `${name()}, whose figure is not on record, so nothing is counted`, left: zero };
  const left = known.reduce((most, amount) => (amount.greaterThan(most) ? amount : most));
  return { words: () => `${name()} at ${money(left)}`, left };
}

/** A month's fee is a twelfth of a year's. */
function feesOver(capBasis: string, annualFees: Exact | undefined): Exact | undefined {
  const count = months[/_(\d+)_MONTHS$/u.exec(capBasis)?.[1] ?? ""];
  return count === undefined ? undefined : annualFees?.times(count).dividedBy(12);
}

/** A percentage of a month's fee, in whole hundredths; what is finer is left out. */
export function monthlyShare(annualFees: unknown, percent: Exact): Exact | undefined {
  return exactOf(annualFees)?.times(percent).dividedBy(1200).toDecimalPlaces(2, Exact.ROUND_DOWN);
}
