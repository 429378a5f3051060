import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals, decimalSortKey, parseDecimal } from "../../src/ontology/decimal.ts";

test.each([
  ["100.50", "100.5"],
  ["-0", "0"],
  ["-0.000", "0"],
  ["007", "7"],
  ["0.10", "0.1"],
  ["1e3", "1000"],
  ["1.5E-3", "0.0015"],
  ["-12.340e1", "-123.4"],
  [1e21, "1000000000000000000000"],
  [-1.5, "-1.5"],
  [1e-7, "0.0000001"],
  ["9".repeat(40), "9".repeat(40)],
])("%j is the decimal %s", (given, canonical) => {
  expect(parseDecimal(given)).toBe(canonical);
});

test.each([
  ...["", " 1", "1 ", "+1", ".5", "5.", "1,5", "1_000", "0x10", "NaN", "Infinity", "--1", "1e", "1e9999", "1\n", "٣"],
  ...["1".repeat(41), `0.${"1".repeat(40)}`, "1e40", Number.NaN, Number.POSITIVE_INFINITY, 1e300],
])("%j is no decimal", (given) => {
  expect(parseDecimal(given)).toBeUndefined();
});

const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom("0", "0", "1", "9"), minLength: 1, maxLength });
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits(6), fc.option(digits(4)))
  .map(([sign, whole, fraction]) => sign + whole + (fraction === null ? "" : `.${fraction}`));

test("a decimal is canonical: its value is kept, and equal values have one text", () => {
  fc.assert(
    fc.property(decimal, (text) => {
      const canonical = parseDecimal(text) ?? "";
      expect(canonical).toBe(new Decimal(text).plus(0).toFixed().replace(/^-0$/u, "0"));
      expect(parseDecimal(canonical)).toBe(canonical);
    }),
  );
});

test("sort keys and comparison put decimals in the order of their values", () => {
  fc.assert(
    fc.property(decimal, decimal, (first, second) => {
      const [left, right] = [parseDecimal(first) ?? "", parseDecimal(second) ?? ""];
      const expected = new Decimal(left).comparedTo(new Decimal(right));
      expect(compareDecimals(left, right)).toBe(expected);
      expect(Buffer.compare(Buffer.from(decimalSortKey(left)), Buffer.from(decimalSortKey(right)))).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});
