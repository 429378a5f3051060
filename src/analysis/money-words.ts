/**
 * An amount as a sentence tells it: "EUR 1,250,000.50", its currency (ISO 4217) before it and its thousands apart, for nobody counts
 * zeros well. `amount` is canonical decimal text, as exact as it came.
 */
export function moneyWords(amount: string, currency: string): string {
  const [whole = "", ...fraction] = amount.split(".");
  return `${currency} ${[whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ","), ...fraction].join(".")}`;
}
