import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/analysis/scenario.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { kinds, type Kind } from "../../src/ontology/kinds.ts";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { drawnEstateText, inForce, kindOf, type DrawnEstate } from "../oracles/drawn-estate.ts";
import { askingOf } from "../support/ask-blast-radius.ts";
import { askingConcentrationOf, type ToldConcentration } from "../support/ask-concentration.ts";
import { draw, drawnAt } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 400);

/** A blast radius for each entity alone. */
function oneByOne(drawn: DrawnEstate, some: readonly Kind[], scenario: Scenario): readonly ToldConcentration[] {
  const estate = draw(drawnEstateText(drawn));
  const there = inForce(drawn, drawnAt).entities.map(({ id }) => id);
  const agentsInAll = there.filter((id) => kindOf(id) === "AGENT").length;
  return there
    .filter((id) => (some as readonly string[]).includes(kindOf(id)))
    .map((id) => {
      const { reach } = askingOf(estate, { origins: [id], scenario, maxDepth: 1000 }).inherent;
      const agents = reach.totalCount(["AGENT"]);
      return {
        ...{ id, reached: reach.count, agents, outcomes: reach.totalCount(["OUTCOME"]), grossLoss: reach.grossLoss },
        share: agentsInAll === 0 ? 0 : agents / agentsInAll,
      };
    })
    .sort((left, right) => right.agents - left.agents || right.reached - left.reached || compareIds(left.id, right.id));
}

test("each entity reaches alone just what its own inherent reach says, in every scenario, most agents first", () => {
  const scenarios = fc.constantFrom<Scenario>("COMPROMISE", "OUTAGE", "OUTAGE", "INJECTION", "DISCLOSURE");
  fc.assert(
    fc.property(anyEstate, scenarios, fc.subarray([...kinds]), (drawn, scenario, some) => {
      const told = askingConcentrationOf(draw(drawnEstateText(drawn)), some, scenario);
      expect(told).toEqual(oneByOne(drawn, some, scenario));
    }),
    { numRuns: Math.ceil(numRuns / 2) },
  );
});

const standing = ["platform:k", "platform:l", "model:m", "agent:a", "agent:b", "agent:c"];
const kindsStanding = ["PLATFORM", "MODEL", "AGENT"] as const;
const types = {
  HOSTS: ["platform", ["platform", "model", "agent"]],
  POWERS: ["model", ["platform", "agent"]],
  DELEGATES_TO: ["agent", ["agent"]],
} as const;
const leaning = fc
  .constantFrom(...(Object.keys(types) as (keyof typeof types)[]), "HOSTS" as const, "POWERS" as const)
  .chain((type) => {
    const [left, rights] = types[type];
    const of = (prefixes: readonly string[]) => standing.filter((id) => prefixes.includes(id.split(":")[0] ?? ""));
    return fc.record({
      type: fc.constant(type),
      left: fc.constantFrom(...of([left])),
      right: fc.constantFrom(...of(rights)),
      alternative: type === "DELEGATES_TO" ? fc.constant(undefined) : fc.constantFrom(undefined, "one", "one", "two"),
    });
  })
  .map(({ alternative, ...ends }) => ({
    ...ends,
    id: `${defaultRelationId({ type: ends.type, from: ends.left, to: ends.right })}:${alternative}`,
    properties: alternative === undefined ? {} : { alternative },
  }));

test("alternatives that lean on each other in a circle fall just where an outage of each entity alone says", () => {
  const anyLeaning = fc.uniqueArray(leaning, { selector: ({ id }) => id, minLength: 6, maxLength: 24, size: "max" });
  fc.assert(
    fc.property(anyLeaning, (relations) => {
      const drawn = { entities: standing.map((id) => ({ id, fields: {} })), relations };
      const told = askingConcentrationOf(draw(drawnEstateText(drawn)), kindsStanding);
      expect(told).toEqual(oneByOne(drawn, kindsStanding, "OUTAGE"));
    }),
    { numRuns: Math.ceil(numRuns / 2) },
  );
});
