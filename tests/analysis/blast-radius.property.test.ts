import fc from "fast-check";
import { expect, test } from "vitest";
import type { Hop } from "../../src/analysis/hop.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { powerNames } from "../../src/ontology/powers.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { drawnEstateText, inForce, kindOf, type DrawnEstate } from "../oracles/drawn-estate.ts";
import { naiveAnswer, type NaiveQuestion } from "../oracles/naive-blast-radius.ts";
import { askingOf, type Told, type ToldReach } from "../support/ask-blast-radius.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 400);

/** An estate and a question about it; origins and controls exist at the moment. */
const anyQuestion = anyEstate
  .map((estate) => ({ estate, there: inForce(estate, drawnAt).entities.map(({ id }) => id) }))
  .filter(({ there }) => there.length > 0)
  .chain(({ estate, there }) => {
    const controls = there.filter((id) => kindOf(id) === "CONTROL");
    return fc.record({
      estate: fc.constant<DrawnEstate>(estate),
      question: fc.record({
        origins: fc.uniqueArray(fc.constantFrom(...there), { minLength: 1, maxLength: 3 }),
        scenario: fc.constantFrom("COMPROMISE", "COMPROMISE", "INJECTION", "DISCLOSURE", "OUTAGE"),
        maxDepth: fc.constantFrom(1, 2, 3, 4, 64, 64, 64),
        maxEntities: fc.constantFrom(1, 2, 3, 5, 100, 100, 100, 100),
        threshold: fc.constantFrom(
          "UNKNOWN",
          "CLAIMED",
          "DOCUMENTED",
          "CONFIGURED",
          "TESTED",
          "INDEPENDENTLY_VERIFIED",
        ),
        hold: fc.subarray(controls, { maxLength: Math.min(1, controls.length) }),
        fail: fc.subarray(controls, { maxLength: Math.min(1, controls.length) }),
        without: fc.constant<readonly string[]>([]),
      }) satisfies fc.Arbitrary<NaiveQuestion>,
    });
  })
  .filter(({ question: { hold, fail } }) => !hold.some((id) => fail.includes(id)));

function hopText({ estate }: { estate: Told["estate"] }, { row, from, to, reversed, powers, guards }: Hop): object {
  return {
    id: estate.relationIdOf(row),
    from: estate.idOf(from),
    to: estate.idOf(to),
    reversed,
    powers: powerNames(powers),
    guards: guards.map(({ control, holds, reason }) => ({ control: estate.idOf(control), holds, reason })),
  };
}

function reachText(told: ToldReach): object {
  const { reach, estate } = told;
  return {
    count: reach.count,
    grossLoss: reach.grossLoss,
    impacts: reach.impacts({ first: Infinity }).map((impact) => ({
      id: estate.idOf(impact.entity),
      distance: impact.distance,
      powers: powerNames(impact.powers),
      reversible: impact.reversible,
      maxAmount: impact.maxAmount,
      via: estate.relationIdOf(impact.via.row),
      path: impact.path.map((hop) => hopText(told, hop)),
    })),
  };
}

test("reach, paths, guards, controls and limits are those that the definition gives, round by round", () => {
  fc.assert(
    fc.property(anyQuestion, ({ estate, question }) => {
      const { hold, fail, without: _, ...rest } = question;
      const told = askingOf(draw(drawnEstateText(estate)), { ...rest, controlsThatHold: hold, controlsThatFail: fail });
      const naive = naiveAnswer(estate, question, drawnAt);
      expect({
        inherent: reachText(told.inherent),
        residual: reachText(told.residual),
        controls: told.answer.controls.map(({ control, ...encounter }) => ({
          control: told.estate.idOf(control),
          ...encounter,
        })),
        reasons: told.reasons,
      }).toEqual(naive);
    }),
    { numRuns },
  );
});

test("pages put together are the whole, whatever their size and kinds", () => {
  const kinds = fc.constantFrom(undefined, ["RESOURCE", "AGENT"] as const, ["OUTCOME"] as const);
  fc.assert(
    fc.property(
      anyQuestion,
      fc.integer({ min: 1, max: 4 }),
      kinds,
      ({ estate, question: { origins } }, first, only) => {
        const { inherent } = askingOf(draw(drawnEstateText(estate)), { origins });
        const whole = inherent.reach.impacts({ first: Infinity, kinds: only }).map(({ entity }) => entity);
        const paged: number[] = [];
        let after: { distance: number; id: string } | undefined;
        for (;;) {
          const page = inherent.reach.impacts({ first, after, kinds: only });
          paged.push(...page.map(({ entity }) => entity));
          const last = page.at(-1);
          if (last === undefined) break;
          after = { distance: last.distance, id: inherent.estate.idOf(last.entity) };
        }
        expect(paged).toEqual(whole);
        expect(whole.length).toBe(inherent.reach.totalCount(only));
        const byOrder = inherent.reach
          .impacts({ first: Infinity })
          .toSorted(
            (left, right) =>
              left.distance - right.distance ||
              compareIds(inherent.estate.idOf(left.entity), inherent.estate.idOf(right.entity)),
          );
        expect(inherent.reach.impacts({ first: Infinity }).map(({ entity }) => entity)).toEqual(
          byOrder.map(({ entity }) => entity),
        );
      },
    ),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});
