import fc from "fast-check";
import { expect, test } from "vitest";
import { moneyWords } from "../../src/analysis/money-words.ts";

test.each([
  ["0", "EUR 0"],
  ["999", "EUR 999"],
  ["1000", "EUR 1,000"],
  ["1250000.50", "EUR 1,250,000.50"],
  ["100.12345", "EUR 100.12345"],
  ["-12345", "EUR -12,345"],
])("%s is told as %s", (amount, words) => {
  expect(moneyWords(amount, "EUR")).toBe(words);
});

test("whatever the amount, its words without currency and commas are the amount", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(99), (whole, cents) => {
      const amount = `${whole}.${String(cents).padStart(2, "0")}`;
      expect(moneyWords(amount, "USD").replace("USD ", "").replaceAll(",", "")).toBe(amount);
    }),
  );
});
