import fc from "fast-check";
import { expect, test } from "vitest";
import { coneArcs } from "../../src/analysis/causes/claim-cone.ts";
import { frontierOf } from "../../src/analysis/causes/claim-frontier.ts";
import { outcomeClaims } from "../../src/analysis/causes/outcome-claims.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { anyAssuredEstate } from "../oracles/any-assured-estate.ts";
import { drawnEstateText } from "../oracles/drawn-estate.ts";
import { naiveClaims } from "../oracles/naive-claims.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 300);
const never = (): boolean => false;

test("claims, their order, whether they hold, their frontier and their cone are what following each origin by itself says", () => {
  let held = 0;
  let open = 0;
  fc.assert(
    fc.property(anyAssuredEstate, (some) => {
      const estate = draw(drawnEstateText(some));
      const found = finish(
        outcomeClaims(estate, estate.find("outcome:o"), {
          threshold: "TESTED",
          controlsThatHold: [],
          controlsThatFail: [],
          isOver: never,
        }),
      );
      const expected = naiveClaims(some, "outcome:o", drawnAt);
      held += expected.filter(({ holds }) => holds).length;
      open += expected.filter(({ holds }) => !holds).length;
      expect(
        found.claims.map(({ origin, scenario, distance, holds }) => ({
          origin: estate.idOf(origin),
          scenario,
          distance,
          holds,
        })),
      ).toEqual(expected.map(({ origin, scenario, distance, holds }) => ({ origin, scenario, distance, holds })));
      for (const [index, claim] of found.claims.entries()) {
        const like = expected[index];
        if (claim.holds)
          expect(frontierOf(found, claim).map((control) => estate.idOf(control))).toEqual(like?.controls);
        const cone = finish(coneArcs(found, [claim])).map((arc) =>
          estate.relationIdOf(found.region.row[arc] as number),
        );
        expect([...new Set(cone)].sort(compareIds)).toEqual(like?.cone);
      }
    }),
    { numRuns },
  );
  expect(held).toBeGreaterThan(numRuns / 20);
  expect(open).toBeGreaterThan(numRuns / 4);
});
