import fc from "fast-check";
import { expect, test } from "vitest";
import type { Hop } from "../../src/analysis/hop.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { anyAssuredEstate } from "../oracles/any-assured-estate.ts";
import { drawnEstateText, inForce } from "../oracles/drawn-estate.ts";
import { naiveClaims, naiveOrigins } from "../oracles/naive-claims.ts";
import { askingPathsOf } from "../support/ask-paths.ts";
import { drawnAt } from "../support/draw.ts";
import { assured } from "./assurance-told.ts";
import { exposure } from "./exposure-told.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 200);
const anyDepth = fc.constantFrom(1, 2, 3, 4, 64);
const anyScenario = fc.constantFrom("COMPROMISE", "COMPROMISE", "INJECTION", "OUTAGE", "DISCLOSURE");

test("each origin's path is the first that `paths` finds from it alone, and open origins are those with an open one", () => {
  fc.assert(
    fc.property(anyAssuredEstate, anyScenario, anyDepth, (some, scenario, maxDepth) => {
      const { answer, estate, ids, blockedBy, openOrigins } = exposure(drawnEstateText(some), {
        scenario,
        maxDepth,
        first: 100,
      });
      const begun = naiveOrigins(inForce(some, drawnAt), "outcome:o", drawnAt);
      const attacks = begun.filter((each) => each.scenario !== "OUTAGE");
      const origins =
        scenario === "OUTAGE"
          ? some.entities
              .filter(({ id }) => /^(model|plugin|agent|identity|resource|control):/u.test(id) && estate.find(id) >= 0)
              .map(({ id }) => ({ origin: id, scenario }))
          : scenario === "DISCLOSURE"
            ? attacks.map(({ origin }) => ({ origin, scenario }))
            : attacks.filter((each) => scenario === "COMPROMISE" || each.scenario === scenario);
      const expected = origins.flatMap(({ origin, scenario: begins }) => {
        const first = askingPathsOf(estate, {
          from: [origin],
          to: ["outcome:o"],
          scenario: begins,
          maxDepth,
          first: 1,
        });
        const [path] = first.answer.paths;
        return path === undefined
          ? []
          : [{ origin, scenario: begins, ids: first.ids[0], blockedBy: first.blockedBy[0], hops: path.hops }];
      });
      expected.sort(
        (left, right) =>
          Number(left.blockedBy?.length !== 0) - Number(right.blockedBy?.length !== 0) ||
          left.hops.length - right.hops.length ||
          compareIds(left.origin, right.origin),
      );
      expect(
        answer.paths.map(({ origin, scenario: begins, path }, index) => ({
          origin: estate.idOf(origin),
          scenario: begins,
          ids: ids[index],
          blockedBy: blockedBy[index],
          hops: path.hops,
        })),
      ).toEqual(expected);
      const open = expected.filter((each) => each.blockedBy?.length === 0).map(({ origin }) => origin);
      expect([...openOrigins].sort(compareIds)).toEqual([...new Set(open)].sort(compareIds));
    }),
    { numRuns },
  );
});

test("with everything at its default, open origins are those of the claims that do not hold, outages aside", () => {
  fc.assert(
    fc.property(anyAssuredEstate, (some) => {
      const { openOrigins, reasons } = exposure(drawnEstateText(some));
      const open = naiveClaims(some, "outcome:o", drawnAt).filter(
        ({ holds, scenario }) => !holds && scenario !== "OUTAGE",
      );
      expect(openOrigins).toEqual(open.map(({ origin }) => origin));
      expect(reasons).toEqual([]);
    }),
    { numRuns },
  );
});

test("the path of a claim is the first open one, or the one of all that crosses the fewest closed hops", () => {
  const closed = (hops: readonly Hop[]): number =>
    hops.filter(({ guards }) => guards.some(({ holds }) => holds)).length;
  fc.assert(
    fc.property(anyAssuredEstate, (some) => {
      const { answer, estate } = assured(drawnEstateText(some));
      for (const { origin, scenario, holds, path } of answer.claims) {
        const asked = { from: [estate.idOf(origin)], to: ["outcome:o"], scenario, maxDepth: 1000, first: 200 };
        const all = askingPathsOf(estate, asked);
        if (!holds) expect(path).toEqual(all.answer.paths[0]);
        if (!holds || all.reasons.length > 0) continue;
        const fewest = Math.min(...all.answer.paths.map(({ hops }) => closed(hops)));
        expect(path).toEqual(all.answer.paths.find(({ hops }) => closed(hops) === fewest));
      }
    }),
    { numRuns },
  );
});
