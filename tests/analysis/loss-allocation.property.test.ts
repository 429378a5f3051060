import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { allocated } from "./loss-told.ts";

const kinds = ["DIRECT", "FRAUD", "DATA_LOSS"] as const;
const amount = fc.integer({ min: 0, max: 200_000 }).map((cents) => new Decimal(cents).dividedBy(100).toFixed());
const clause = fc.record({
  kind: fc.constantFrom("INDEMNITY", "INSURANCE_COVER", "LIABILITY_CAP", "EXCLUSION", "OTHER", "SERVICE_CREDIT"),
  lossKinds: fc.subarray([...kinds]),
  cap: fc.option(amount),
  outsideCap: fc.boolean(),
  excludesConsequential: fc.boolean(),
  commits: fc.boolean(),
  breached: fc.boolean(),
});
const someEstate = fc.record({
  losses: fc.array(
    fc.record({ kind: fc.constantFrom(...kinds), amount, currency: fc.constantFrom("EUR", "EUR", "USD") }),
    {
      maxLength: 4,
    },
  ),
  agreements: fc.array(
    fc.record({ currency: fc.constantFrom("EUR", "EUR", "USD"), clauses: fc.array(clause, { maxLength: 4 }) }),
    { maxLength: 3 },
  ),
});
type SomeEstate = typeof someEstate extends fc.Arbitrary<infer Value> ? Value : never;

function drawn({ losses, agreements }: SomeEstate, allBreached = false): string {
  const lines = [`outcome:o {trigger: OUTAGE, losses: ${JSON.stringify(losses)}}`];
  for (const [number, { currency, clauses }] of agreements.entries()) {
    lines.push(
      `agreement:${number} {currency: ${currency}, annualFees: "1200"}`,
      `agreement:${number} -COVERS-> outcome:o`,
    );
    for (const [index, each] of clauses.entries()) {
      const id = `clause:${number}-${index}`;
      const { kind, lossKinds, cap, outsideCap, excludesConsequential } = each;
      const fields = {
        clauseKind: kind,
        lossKinds,
        outsideCap,
        excludesConsequential,
        ...(cap !== null && { capAmount: cap }),
      };
      lines.push(`${id} ${JSON.stringify(fields)}`, `agreement:${number} -HAS_CLAUSE-> ${id}`);
      if (each.commits) lines.push(`${id} -COMMITS_TO-> duty:d`);
      if (each.breached || (allBreached && each.commits)) lines.push(`incident:i -BREACHED-> ${id}`);
    }
  }
  return lines.join("\n");
}

const sumOf = (rows: readonly { readonly amount: string; readonly currency: string }[], currency: string): Decimal =>
  rows.filter((row) => row.currency === currency).reduce((sum, row) => sum.plus(row.amount), new Decimal(0));

test("recoveries never exceed the loss, at best they are no less than now, and gross less recovered is what is left", () => {
  fc.assert(
    fc.property(someEstate, (some) => {
      const { answer } = allocated(drawn(some));
      for (const { amount: now, atMost } of answer.recoveries) {
        expect(new Decimal(now.amount).lessThanOrEqualTo(atMost.amount)).toBe(true);
        expect(new Decimal(now.amount).isNegative()).toBe(false);
      }
      for (const { amount: gross, currency } of answer.gross) {
        const left = sumOf(answer.residual, currency);
        expect(left.isNegative() || sumOf(answer.residualAtBest, currency).greaterThan(left)).toBe(false);
        expect(left.lessThanOrEqualTo(gross)).toBe(true);
        if (some.agreements.some((agreement) => agreement.currency !== currency)) continue;
        if (some.losses.some((loss) => loss.currency !== currency)) continue;
        const recovered = sumOf(
          answer.recoveries.map((row) => row.amount),
          currency,
        );
        expect(new Decimal(gross).minus(recovered).toFixed()).toBe(left.toFixed());
        for (const kind of kinds) {
          const lost = some.losses.filter((loss) => loss.kind === kind);
          const atMost = answer.recoveries.filter((row) => row.lossKind === kind).map((row) => row.atMost);
          expect(sumOf(atMost, currency).lessThanOrEqualTo(sumOf(lost, currency))).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("showing every breach leaves no more than before, and no less than the best", () => {
  fc.assert(
    fc.property(someEstate, (some) => {
      const before = allocated(drawn(some)).answer;
      const after = allocated(drawn(some, true)).answer;
      for (const { currency } of before.gross) {
        if (some.agreements.length > 1) continue; // with several, the order of ids decides whose cap is used up
        expect(sumOf(after.residual, currency).lessThanOrEqualTo(sumOf(before.residual, currency).toFixed())).toBe(
          true,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("the same estate with its lines in another order is allocated the same", () => {
  fc.assert(
    fc.property(someEstate, (some) => {
      const text = drawn(some);
      expect(allocated(text.split("\n").reverse().join("\n")).rows).toEqual(allocated(text).rows);
    }),
    { numRuns: 100 },
  );
});
