import fc from "fast-check";
import { expect, test } from "vitest";
import { backward, everyBit, searchStates } from "../../../src/analysis/causes/state-search.ts";
import { harmCore } from "../../../src/analysis/gaps/harm-core.ts";
import { leadingTo } from "../../../src/analysis/gaps/leading-to.ts";
import { Snapshot } from "../../../src/analysis/gaps/snapshot.ts";
import { bitsOf } from "../../../src/analysis/bits-of.ts";
import type { RelationType } from "../../../src/ontology/relation-types.ts";
import { estateOf } from "../../oracles/any-estate.ts";
import { drawnEstateText } from "../../oracles/drawn-estate.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";
import { gapCatalogue } from "../../support/gap-catalogue.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 200);
const entities = [
  ...["vendor:v", "agent:x", "agent:y", "identity:i", "identity:j", "plugin:p", "platform:h"],
  ...["resource:a", "resource:b", "resource:c", "outcome:o"],
];
const types = [
  ...["CAN_ACCESS", "CAN_ACCESS", "CAN_ASSUME", "ACTS_AS", "ACTS_AS", "DELEGATES_TO", "UNLOCKS", "FEEDS", "HOSTS"],
  ...["CONTAINS", "PROVIDES", "EXTENDS", "DRIVES"],
];
const inCircles = estateOf(entities, types as RelationType[], 30);

test("what leads to a place, with what leads to the core where that does, is what a whole search back from it finds", () => {
  const seen = { withCore: 0, without: 0, wider: 0 };
  fc.assert(
    fc.property(inCircles, (some) => {
      const estate = draw(drawnEstateText(some));
      const core = finish(harmCore(new Snapshot(estate, gapCatalogue)));
      if (core.core.filter((bits) => bits !== 0).length > 1) seen.wider += 1;
      for (const entity of estate.entities()) {
        for (const bit of bitsOf(everyBit)) {
          const { hasCore, apart } = finish(leadingTo(estate, core, entity, bit));
          const found = new Map(apart);
          for (const [other, bits] of hasCore ? core.leading.entries() : []) {
            if (bits !== 0) found.set(other, (found.get(other) ?? 0) | bits);
          }
          const whole = finish(searchStates(estate, new Map([[entity, bit]]), backward, () => everyBit));
          expect(byEntity(found)).toEqual(byEntity(whole));
          seen[hasCore ? "withCore" : "without"] += 1;
        }
      }
    }),
    { numRuns },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

function byEntity(held: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...held].sort(([left], [right]) => left - right);
}
