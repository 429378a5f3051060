import { Decimal } from "decimal.js";

/** Decimals with digits enough for a sum of millions of amounts of 40 digits to be exact. */
export const Exact = Decimal.clone({ precision: 120 });
export type Exact = Decimal;

export const zero: Exact = new Exact(0);

/** The decimal in a field, or undefined where it holds none. */
export function exactOf(value: unknown): Exact | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const read = new Exact(value);
  return read.isFinite() ? read : undefined;
}

/** The smallest of some decimals, and nothing below zero; `most` where there are none. */
export function leastOf(most: Exact, others: readonly Exact[]): Exact {
  const least = others.reduce((smallest, other) => (other.lessThan(smallest) ? other : smallest), most);
  return least.isNegative() ? zero : least;
}
