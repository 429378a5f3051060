import fc from "fast-check";
import { expect, test } from "vitest";
import { backward, everyBit, RoundSearch } from "../../../src/analysis/causes/state-search.ts";
import { compareIds } from "../../../src/ontology/compare-ids.ts";
import type { RelationType } from "../../../src/ontology/relation-types.ts";
import { powers } from "../../../src/ontology/powers.ts";
import type { Estate } from "../../../src/projection/estate.ts";
import { estateOf } from "../../oracles/any-estate.ts";
import { drawnEstateText } from "../../oracles/drawn-estate.ts";
import { finish } from "../../support/ask-blast-radius.ts";
import { draw } from "../../support/draw.ts";
import { gapsTold } from "../../support/gaps-told.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 200);
const resources = ["resource:a", "resource:b", "resource:c", "resource:d"];
const others = ["vendor:v", "agent:x", "agent:y", "identity:i", "identity:j", "identity:k", "platform:p"];
const types = [
  "CAN_ACCESS",
  "CAN_ACCESS",
  "CAN_ASSUME",
  "ACTS_AS",
  "UNLOCKS",
  "FEEDS",
  "HOSTS",
  "CONTAINS",
  "PROVIDES",
];
const anyBackedUp = estateOf([...resources, ...others], [...types, "BACKS_UP", "BACKS_UP"] as RelationType[], 26);

test("the nearest that can destroy a resource and its backup is that of two whole searches, the first by id", () => {
  let told = 0;
  fc.assert(
    fc.property(anyBackedUp, (some) => {
      const estate = draw(drawnEstateText(some));
      const found = gapsTold("BACKUP_IN_BLAST_RADIUS", estate).map(({ subject, related }) => [subject, ...related]);
      told += found.length;
      expect(found.sort()).toEqual(expectedIn(estate).sort());
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThan(0);
});

function expectedIn(estate: Estate): string[][] {
  return [...estate.entities("RESOURCE")].flatMap((resource) => {
    const backups = new Set(estate.relationsIn(resource, "BACKS_UP").map((row) => estate.fromOf(row)));
    return [...backups].flatMap((backup) => {
      if (backup === resource) return [];
      const [left, right] = [whole(estate, resource), whole(estate, backup)];
      const [nearest] = [...left]
        .flatMap(([entity, far]) =>
          right.has(entity) ? [[estate.idOf(entity), far + (right.get(entity) ?? 0)] as const] : [],
        )
        .sort(([one, far], [other, farther]) => far - farther || compareIds(one, other));
      return nearest === undefined ? [] : [[estate.idOf(resource), estate.idOf(backup), nearest[0]]];
    });
  });
}

function whole(estate: Estate, entity: number): ReadonlyMap<number, number> {
  const destroying = (powers.WRITE | powers.DELETE | powers.CONTROL) & everyBit;
  const search = new RoundSearch(estate, new Map([[entity, destroying]]), backward);
  while (search.width > 0) finish(search.goOn());
  return search.rounds;
}
