import fc from "fast-check";
import { expect, test } from "vitest";
import { outageCone } from "../../../src/analysis/causes/outage-cone.ts";
import { sharedOutageCone } from "../../../src/analysis/gaps/outage-cones.ts";
import { Snapshot } from "../../../src/analysis/gaps/snapshot.ts";
import { isComponent } from "../../../src/analysis/is-component.ts";
import type { RelationType } from "../../../src/ontology/relation-types.ts";
import { estateOf } from "../../oracles/any-estate.ts";
import { drawnEstateText } from "../../oracles/drawn-estate.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";
import { gapCatalogue } from "../../support/gap-catalogue.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 200);
/** More than there are bits for in one search. */
const outcomes = Array.from({ length: 35 }, (_, place) => `outcome:${place}`);
const parts = ["vendor:v", "platform:l", "agent:x", "agent:y", "identity:i", "resource:r", "control:c", "person:p"];
const types = [
  ...["DRIVES", "DRIVES", "DRIVES", "DRIVES", "DRIVES", "DRIVES", "PROVIDES", "HOSTS", "POWERS", "FEEDS", "CONTAINS"],
  ...["ACTS_AS", "CAN_ACCESS", "CAN_ACCESS", "GUARDS", "DELEGATES_TO"],
];
const withOutages = estateOf([...parts, ...outcomes], types as RelationType[], 60);

test("the components whose outage alone brings an outcome about are those that a search back from it alone finds", () => {
  const seen = { inCone: 0, outside: 0, ofLater: 0 };
  fc.assert(
    fc.property(withOutages, (some) => {
      const estate = draw(drawnEstateText(some));
      const snapshot = new Snapshot(estate, gapCatalogue);
      for (const [place, outcome] of [...estate.entities("OUTCOME")].entries()) {
        const isInCone = finish(sharedOutageCone(snapshot, outcome));
        const isCausedByOutage = estate.factsOf(outcome)["trigger"] === "OUTAGE";
        const alone = isCausedByOutage ? finish(outageCone(estate, outcome)) : new Set();
        for (const component of estate.entities()) {
          if (!isComponent(estate.kindOf(component))) continue;
          expect(isInCone(component)).toBe(alone.has(component));
          seen[alone.has(component) ? "inCone" : "outside"] += 1;
          if (alone.has(component) && place > 32) seen.ofLater += 1;
        }
      }
    }),
    { numRuns },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test("what another stands in for brings no outcome about by its outage alone, and a control that fails closed does", () => {
  const estate = draw(`
    outcome:o {trigger: OUTAGE}
    control:c {status: IMPLEMENTED, failMode: FAIL_CLOSED}
    control:c -GUARDS {side: IN}-> agent:a
    platform:p -HOSTS {alternative: one}-> agent:b
    platform:q -HOSTS {alternative: one}-> agent:b
    outcome:u {trigger: OUTAGE}
    agent:a -DRIVES-> outcome:o
    agent:b -DRIVES-> outcome:u`);
  const snapshot = new Snapshot(estate, gapCatalogue);
  const coneOf = (id: string): readonly string[] => {
    const isInCone = finish(sharedOutageCone(snapshot, estate.find(id)));
    const components = [...estate.entities()].filter((entity) => isComponent(estate.kindOf(entity)));
    return components.filter(isInCone).map((entity) => estate.idOf(entity));
  };
  expect([coneOf("outcome:o"), coneOf("outcome:u")]).toEqual([["control:c", "agent:a"], ["agent:b"]]);
});
