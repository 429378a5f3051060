import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/analysis/scenario.ts";
import { powerList } from "../../src/ontology/powers.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { anyHops, drawnText } from "../oracles/any-hops.ts";
import { drawnEstateText, inForce, kindOf, type DrawnEstate, type DrawnRelation } from "../oracles/drawn-estate.ts";
import { naiveChokePoints } from "../oracles/naive-choke-points.ts";
import { naiveOutagePaths } from "../oracles/naive-outage-paths.ts";
import { naivePaths } from "../oracles/naive-paths.ts";
import { isClosed, naivePowerHops } from "../oracles/naive-powers.ts";
import { naiveSpread, roundsMax } from "../oracles/naive-spread.ts";
import { askingChokePointsOf } from "../support/ask-choke-points.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 400);
const starting = { COMPROMISE: powerList, INJECTION: ["WRITE"], DISCLOSURE: ["READ"], OUTAGE: [] } as const;

interface Asked {
  readonly estate: DrawnEstate;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly scenario: Scenario;
  readonly threshold: "UNKNOWN" | "TESTED";
  readonly hold: readonly string[];
  readonly fail: readonly string[];
}

const anyQuestion = anyEstate
  .map((estate) => ({ estate, there: inForce(estate, drawnAt).entities.map(({ id }) => id) }))
  .filter(({ there }) => there.length > 1)
  .chain(({ estate, there }) => {
    const controls = there.filter((id) => kindOf(id) === "CONTROL");
    return fc.record({
      estate: fc.constant(estate),
      order: fc.shuffledSubarray(there, { minLength: 2, maxLength: Math.min(6, there.length) }),
      origins: fc.constantFrom(1, 1, 2, 3),
      scenario: fc.constantFrom<Scenario>("COMPROMISE", "INJECTION", "DISCLOSURE"),
      threshold: fc.constantFrom("UNKNOWN" as const, "UNKNOWN" as const, "TESTED" as const),
      hold: fc.subarray(controls, { maxLength: Math.min(1, controls.length) }),
      fail: fc.subarray(controls, { maxLength: Math.min(1, controls.length) }),
    });
  })
  .filter(({ hold, fail }) => !hold.some((id) => fail.includes(id)))
  .map(({ order, origins, ...rest }): Asked => {
    const cut = Math.min(origins, order.length - 1);
    return { ...rest, from: order.slice(0, cut), to: order.slice(cut) };
  });

/** The influence relations that no control closes once residual reach has ended. */
function openInTheEnd(estate: DrawnEstate, { from, scenario, ...asked }: Asked): DrawnRelation[] {
  const demand = { threshold: asked.threshold, hold: asked.hold, fail: asked.fail };
  const origins = new Map(from.map((id) => [id, new Set<string>(starting[scenario])]));
  const { held } = naiveSpread(estate, origins, naivePowerHops(drawnAt, demand), roundsMax, Infinity);
  const holds = (id: string, power: string): boolean => held.at(-1)?.get(id)?.has(power) === true;
  return estate.relations.filter(
    (each) => relationRules[each.type].influence && !isClosed(estate, each, demand, drawnAt, holds),
  );
}

test("no smaller set of relations cuts harm off, none of the same size stands nearer, and bottlenecks are those that every way passes", () => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const { from, to, scenario } = asked;
      const estate = inForce(asked.estate, drawnAt);
      const ways = { estate, at: drawnAt, open: openInTheEnd(estate, asked), from, to, starting: starting[scenario] };
      const naive = naiveChokePoints(ways);
      const { estate: _, ...question } = asked;
      const told = askingChokePointsOf(draw(drawnEstateText(asked.estate)), question);
      expect({
        pathExists: told.pathExists,
        cut: told.ids,
        bottlenecks: told.bottlenecks,
        reasons: told.reasons,
      }).toEqual({
        ...naive,
        cut: naive.cut ?? told.ids,
        reasons: [],
      });
    }),
    { numRuns },
  );
});

const fewer = anyHops(undefined, 13).map((hops) => ({
  hops,
  ids: [...new Set(hops.flatMap(({ from, to }) => [from, to]))],
}));
const anyWays = fewer
  .filter(({ ids }) => ids.length > 1)
  .chain(({ hops, ids }) =>
    fc.record({
      hops: fc.constant(hops),
      order: fc.shuffledSubarray(ids, { minLength: 2, maxLength: Math.min(4, ids.length) }),
      scenario: fc.constantFrom("COMPROMISE" as const, "INJECTION" as const, "DISCLOSURE" as const),
    }),
  );

/** The fewest elements that meet every set. */
function fewestMeeting(sets: readonly (readonly string[])[]): number {
  for (let size = 0; ; size += 1) if (canMeet(sets, size)) return size;
}

function canMeet(sets: readonly (readonly string[])[], size: number): boolean {
  const [first] = sets;
  if (first === undefined) return true;
  return (
    size > 0 &&
    first.some((each) =>
      canMeet(
        sets.filter((set) => !set.includes(each)),
        size - 1,
      ),
    )
  );
}

test("a cut meets every path that an enumeration of walks finds, and no fewer relations would", () => {
  fc.assert(
    fc.property(anyWays, ({ hops, order: [first = "", ...to], scenario }) => {
      const paths = naivePaths(hops, [first], to, starting[scenario]);
      const sets = paths.map((path) => path.map(({ id }) => id));
      const { ids, pathExists, bottlenecks } = askingChokePointsOf(draw(drawnText(hops)), {
        from: [first],
        to,
        scenario,
      });
      expect(sets.filter((set) => !set.some((id) => ids.includes(id)))).toEqual([]);
      expect([pathExists, ids.length]).toEqual([paths.length > 0, fewestMeeting(sets)]);
      const places = paths.map((path) => path.map((hop) => hop.to));
      const shared = [...new Set(places.flat())].filter((id) => places.every((all) => all.includes(id)));
      expect([...bottlenecks].sort()).toEqual(shared.filter((id) => id !== first && !to.includes(id)).sort());
    }),
    { numRuns: numRuns * 2 },
  );
});

test("the cut of an outage meets every way along the hops that carried it, and no fewer relations would", () => {
  fc.assert(
    fc.property(anyQuestion, ({ estate, from, to }) => {
      const paths = naiveOutagePaths(inForce(estate, drawnAt), from, to);
      const sets = paths.map((path) => path.map(({ relation }) => relation.id));
      const { ids, pathExists, bottlenecks } = askingChokePointsOf(draw(drawnEstateText(estate)), {
        ...{ from, to },
        scenario: "OUTAGE",
      });
      expect(sets.filter((set) => !set.some((id) => ids.includes(id)))).toEqual([]);
      expect([pathExists, ids.length]).toEqual([paths.length > 0, fewestMeeting(sets)]);
      const places = paths.map((path) => path.map((hop) => hop.to));
      const shared = [...new Set(places.flat())].filter((id) => places.every((all) => all.includes(id)));
      expect([...bottlenecks].sort()).toEqual(shared.filter((id) => !from.includes(id) && !to.includes(id)).sort());
    }),
    { numRuns },
  );
});
