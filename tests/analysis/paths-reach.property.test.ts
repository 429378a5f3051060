import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/analysis/scenario.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { drawnEstateText, inForce, kindOf, type DrawnEstate } from "../oracles/drawn-estate.ts";
import { naiveOutagePaths } from "../oracles/naive-outage-paths.ts";
import { askingOf } from "../support/ask-blast-radius.ts";
import { askingPathsOf } from "../support/ask-paths.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 400);

interface Asked {
  readonly estate: DrawnEstate;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly scenario: Scenario;
  readonly first: number;
  readonly maxDepth: number;
  readonly threshold: "UNKNOWN" | "TESTED";
}

const anyQuestion = anyEstate
  .map((estate) => ({ estate, there: inForce(estate, drawnAt).entities.map(({ id }) => id) }))
  .filter(({ there }) => there.length > 1)
  .chain(({ estate, there }) =>
    fc.record({
      estate: fc.constant(estate),
      order: fc.shuffledSubarray(there, { minLength: 2, maxLength: Math.min(5, there.length) }),
      origins: fc.constantFrom(1, 1, 2),
      scenario: fc.constantFrom<Scenario>("COMPROMISE", "INJECTION", "DISCLOSURE", "OUTAGE"),
      first: fc.constantFrom(1, 3, 100),
      maxDepth: fc.constantFrom(1, 2, 3, 64),
      threshold: fc.constantFrom("UNKNOWN" as const, "TESTED" as const),
    }),
  )
  .map(({ order, origins, ...rest }): Asked => {
    const cut = Math.min(origins, order.length - 1);
    return { ...rest, from: order.slice(0, cut), to: order.slice(cut) };
  });

test("the shortest path to a thing is as long as its distance, and there is none to what is not reached", () => {
  fc.assert(
    fc.property(anyQuestion, ({ estate: drawn, from, to, scenario, threshold }) => {
      const estate = draw(drawnEstateText(drawn));
      const { residual, inherent, answer } = askingOf(estate, { origins: from, scenario, threshold });
      const isTakenOver = answer.controls.some(({ reason }) => reason === "under the attacker's control");
      const distances = ({ reach }: typeof residual): ReadonlyMap<number, number> =>
        new Map(reach.impacts({ first: Infinity }).map(({ entity, distance }) => [entity, distance]));
      for (const target of to) {
        const end = estate.find(target);
        const { answer: told, blockedBy } = askingPathsOf(estate, {
          from,
          to: [target],
          scenario,
          threshold,
          first: 100,
        });
        const lengths = told.paths.map(({ hops }) => hops.length);
        expect(lengths.length === 0 ? undefined : Math.min(...lengths)).toBe(distances(inherent).get(end));

        const open = lengths.find((_, index) => blockedBy[index]?.length === 0);
        const distance = distances(residual).get(end);
        if (!isTakenOver || open === undefined) expect(open).toBe(distance);
        else expect(open).toBeLessThanOrEqual(distance ?? 0);
      }
    }),
    { numRuns },
  );
});

test("the ways of an outage are all that its hops make, and no alternative that fell before the last is on one", () => {
  fc.assert(
    fc.property(anyQuestion, ({ estate, from, to, first, maxDepth }) => {
      const all = naiveOutagePaths(inForce(estate, drawnAt), from, to);
      const within = all.filter(({ length }) => length <= maxDepth);
      const { lines, ids, reasons, answer } = askingPathsOf(draw(drawnEstateText(estate)), {
        ...{ from, to, first, maxDepth },
        scenario: "OUTAGE",
      });
      const expected = within.slice(0, first);
      expect(ids).toEqual(expected.map((path) => path.map(({ relation }) => relation.id)));
      expect(lines.map((line) => line.split(" ").at(-1))).toEqual(expected.map((path) => path.at(-1)?.to));
      expect(answer.paths.map(({ hops }) => hops.map(({ reversed }) => reversed))).toEqual(
        expected.map((path) =>
          path.map(({ relation, from: left }) => relation.type !== "GUARDS" && relation.left !== left),
        ),
      );
      const [isMore, isLonger] = [within.length > first, all.length > within.length];
      expect(reasons).toEqual([
        ...(isLonger && within.length <= first ? ["DEPTH"] : []),
        ...(isMore || (isLonger && within.length === first) ? ["PATHS"] : []),
      ]);
      expect(from.some((id) => kindOf(id) === "PERSON" && lines.some((line) => line.startsWith(`${id} `)))).toBe(false);
    }),
    { numRuns },
  );
});
