import fc from "fast-check";
import { expect, test } from "vitest";
import { chokePoints } from "../../src/analysis/choke-points.ts";
import { gapRuleNames } from "../../src/analysis/gaps/gap-rule-names.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { anyAssuredEstate } from "../oracles/any-assured-estate.ts";
import { drawnEstateText } from "../oracles/drawn-estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { gapsTold } from "../support/gaps-told.ts";
import { assured } from "./assurance-told.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 40);

test("an estate that was written in another order has the same assurance case, gaps and choke points", () => {
  fc.assert(
    fc.property(anyAssuredEstate, (some) => {
      const turned = { entities: some.entities.toReversed(), relations: some.relations.toReversed() };
      const [straight, other] = [some, turned].map((each) => told(drawnEstateText(each)));
      expect(other).toEqual(straight);
    }),
    { numRuns },
  );
}, 60_000);

function told(text: string): object {
  const { estate, verdict, claims, paths, blockedBy, layers, vendors, byLayer, missing } = assured(text);
  return {
    ...{ verdict, claims, paths, blockedBy, layers, vendors, byLayer, missing },
    gaps: gapRuleNames.map((rule) => gapsTold(rule, estate)),
    cut: cutOf(estate),
  };
}

function cutOf(estate: Estate): object {
  const [from, to] = [[estate.find("vendor:v"), estate.find("vendor:w")], [estate.find("outcome:o")]].map((ends) =>
    ends.filter((end) => end >= 0 && estate.exists(end)),
  );
  if (from === undefined || to === undefined || from.length === 0 || to.length === 0) return {};
  const { cut, bottlenecks } = finish(
    chokePoints(estate, {
      ...{ from, to, scenario: "COMPROMISE", threshold: "TESTED" },
      ...{ controlsThatHold: [], controlsThatFail: [] },
    }),
  );
  return {
    cut: cut.map(({ row }) => estate.relationIdOf(row)),
    bottlenecks: bottlenecks.map((each) => estate.idOf(each)),
  };
}
