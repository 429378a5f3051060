import fc from "fast-check";
import { expect, test } from "vitest";
import { gapKeysAt, gapsAt } from "../../../src/analysis/gaps/gap.ts";
import { gapRules } from "../../../src/analysis/gaps/gap-rules.ts";
import type { GapRule } from "../../../src/analysis/gaps/gap-rule.ts";
import { Snapshot } from "../../../src/analysis/gaps/snapshot.ts";
import type { RelationType } from "../../../src/ontology/relation-types.ts";
import { Estate } from "../../../src/projection/estate.ts";
import { anyStory } from "../../oracles/any-story.ts";
import { estateOf } from "../../oracles/any-estate.ts";
import { drawnEstateText } from "../../oracles/drawn-estate.ts";
import { ToldStory } from "../../oracles/told-story.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";
import { gapCatalogue } from "../../support/gap-catalogue.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 100);
const sharing = gapRules.filter(({ apartAt }) => apartAt !== undefined);

/** Holds what a rule finds by what its subjects share against what it finds at each of them; gives at how many it finds anything. */
function compared(estate: Estate, rule: GapRule, shared: Snapshot): number {
  const apart = new Snapshot(estate, gapCatalogue, shared.controls);
  let firing = 0;
  for (const subject of rule.subjects.flatMap((kind) => [...estate.entities(kind)])) {
    const found = finish(gapKeysAt(shared, rule, subject)).map(({ id }) => id);
    const expected = finish(gapsAt(apart, rule, subject)).map(({ id }) => id);
    expect(found.sort()).toEqual(expected.sort());
    if (found.length > 0) firing += 1;
  }
  return firing;
}

test(
  "what a rule works out of what its subjects share are the gaps that it finds at each of them by itself",
  () => {
    const told = new Map(sharing.map(({ rule }) => [rule, 0]));
    fc.assert(
      fc.property(anyStory({ ties: 90, steps: 1 }), (story) => {
        const { graph, at } = new ToldStory(story);
        const estate = new Estate(graph, { version: graph.version, at });
        const controlsOf = (place: number): readonly number[] =>
          [...estate.entities("CONTROL")].slice(place, place + 1);
        const controls = { controlsThatHold: controlsOf(0), controlsThatFail: controlsOf(1) };
        for (const assumed of [undefined, controls]) {
          const shared = new Snapshot(estate, gapCatalogue, assumed);
          for (const rule of sharing) told.set(rule.rule, (told.get(rule.rule) ?? 0) + compared(estate, rule, shared));
        }
      }),
      { numRuns, endOnFailure: true },
    );
    expect([...told].filter(([, count]) => count === 0)).toEqual([]);
  },
  60_000 + 400 * numRuns,
);

/** Where harm has many ways, and people are asked on some of them. */
const manyWays = estateOf(
  [
    ...["agent:a", "agent:b", "identity:i", "identity:j", "identity:k", "resource:r", "resource:s", "resource:t"],
    ...["control:c", "control:d", "outcome:o", "outcome:u", "vendor:v", "vulnerability:x"],
  ],
  [
    ...["ACTS_AS", "ACTS_AS", "CAN_ACCESS", "CAN_ACCESS", "CAN_ACCESS", "CAN_ASSUME", "UNLOCKS", "DRIVES", "DRIVES"],
    ...["CONTAINS", "FEEDS", "PROVIDES", "AFFECTS", "GUARDS", "GUARDS", "GUARDS", "BACKS_UP"],
  ] as RelationType[],
  36,
);

test.each(sharing)("where harm has many ways, $rule is told of the same subjects, and not of all", (rule) => {
  let [firing, subjects] = [0, 0];
  fc.assert(
    fc.property(manyWays, (some) => {
      const estate = draw(drawnEstateText(some));
      firing += compared(estate, rule, new Snapshot(estate, gapCatalogue));
      subjects += rule.subjects.flatMap((kind) => [...estate.entities(kind)]).length;
    }),
    { numRuns: 2 * numRuns, endOnFailure: true },
  );
  expect(firing).toBeGreaterThan(0);
  expect(firing).toBeLessThan(subjects);
});

test("a search that somebody else is cut short in goes on from there, and is made once", () => {
  const estate = draw("agent:a -ACTS_AS-> identity:i");
  const snapshot = new Snapshot(estate, gapCatalogue);
  let steps = 0;
  function* search(): Generator<void, number> {
    for (let step = 0; step < 5; step += 1) {
      steps += 1;
      yield;
    }
    return 7;
  }
  const cut = snapshot.searched(search);
  cut.next();
  cut.next();
  expect(finish(snapshot.searched(search))).toBe(7);
  expect(finish(snapshot.searched(search))).toBe(7);
  expect(steps).toBe(5);
});
