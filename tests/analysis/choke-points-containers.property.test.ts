import fc from "fast-check";
import { expect, test } from "vitest";
import { powerList } from "../../src/ontology/powers.ts";
import { drawnEstateText, type DrawnRelation } from "../oracles/drawn-estate.ts";
import { naiveChokePoints } from "../oracles/naive-choke-points.ts";
import { askingChokePointsOf } from "../support/ask-choke-points.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 400);
const few = ["READ", "WRITE", "DELETE", "SEND"] as const;
const identities = ["identity:i", "identity:j"];
const resources = ["a0", "a1", "b0", "b1", "c0", "c1"].map((name) => `resource:${name}`);
const outcomes = ["outcome:o", "outcome:u"];

type Drawn = Pick<DrawnRelation, "type" | "left" | "right" | "properties">;
const access = (left: string, power: string, right: string): Drawn => {
  return { type: "CAN_ACCESS", left, right, properties: { actions: [power] } };
};
const contains = (left: string, right: string): Drawn => ({ type: "CONTAINS", left, right, properties: {} });
const drives = (left: string, power: string, right: string): Drawn => {
  return { type: "DRIVES", left, right, properties: { requires: power } };
};

/** Three powers and three containers, of which each power passes two: half of each copy would do, and is no cut. */
const triangle: readonly Drawn[] = [
  access("identity:i", "READ", "resource:a0"),
  access("identity:i", "WRITE", "resource:a0"),
  access("identity:i", "DELETE", "resource:b0"),
  contains("resource:a0", "resource:a1"),
  contains("resource:b0", "resource:b1"),
  contains("resource:c0", "resource:c1"),
  contains("resource:a1", "resource:c0"),
  contains("resource:a1", "resource:b0"),
  contains("resource:b1", "resource:c0"),
  drives("resource:c1", "READ", "outcome:o"),
  drives("resource:b1", "WRITE", "outcome:o"),
  drives("resource:c1", "DELETE", "outcome:u"),
];

const [identity, resource, outcome, power] = [identities, resources, outcomes, few].map((all) =>
  fc.constantFrom<string>(...all),
) as [fc.Arbitrary<string>, fc.Arbitrary<string>, fc.Arbitrary<string>, fc.Arbitrary<string>];
const others = fc.array(
  fc.oneof(
    fc.tuple(identity, power, resource).map((ends) => access(...ends)),
    fc.tuple(resource, resource).map((ends) => contains(...ends)),
    fc.tuple(resource, power, outcome).map((ends) => drives(...ends)),
  ),
  { maxLength: 6, size: "max" },
);

/** The triangle with some of it missing and other relations beside it, under ids in any order. */
const anyContainers = fc
  .tuple(fc.subarray([...triangle], { minLength: 8 }), others)
  .map(([some, more]) => [...some, ...more])
  .chain((all) =>
    fc
      .shuffledSubarray([...all.keys()], { minLength: all.length })
      .map((order) =>
        all.map((each, index): DrawnRelation => ({ ...each, id: `r${String(order[index]).padStart(2, "0")}` })),
      ),
  );

test("where containers pass on several powers, the cut is the smallest and nearest of all sets of relations", () => {
  fc.assert(
    fc.property(anyContainers, fc.subarray(identities, { minLength: 1 }), (relations, from) => {
      const entities = [...identities, ...resources, ...outcomes].map((id) => ({ id, fields: {} }));
      const estate = { entities, relations };
      const ways = { estate, at: drawnAt, open: relations, from, to: outcomes, starting: powerList };
      const naive = naiveChokePoints(ways);
      const told = askingChokePointsOf(draw(drawnEstateText(estate)), { from, to: outcomes });
      expect({ pathExists: told.pathExists, cut: told.ids, bottlenecks: told.bottlenecks }).toEqual({
        ...naive,
        cut: naive.cut ?? told.ids,
      });
    }),
    { numRuns: Math.ceil(numRuns / 2) },
  );
});
