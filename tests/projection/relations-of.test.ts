import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { type RelationType, relationTypes } from "../../src/ontology/relation-types.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { Projection } from "../../src/projection/projection.ts";
import { relationsOf } from "../../src/projection/relations-of.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "../store/open-test-store.ts";

const many = 90;
const numbers = Array.from({ length: many }, (_, number) => number);
const named = (kind: string) => numbers.map((number) => ({ id: `${kind}:${number}` }));

async function apply(store: Store, input: object): Promise<void> {
  const told = { source: "test", effectiveAt: "2026-01-01T00:00:00Z", ...input };
  const { problems } = await applyChanges({ store, actor: localActor, input: told });
  expect(problems).toEqual([]);
}

/** Every fifth has an id of its own, every seventh begins later, every eleventh ends. */
function relationsOfHub(from: number, to: number) {
  const some = numbers.slice(from, to);
  return [
    ...some.map((n) => ({
      type: "CAN_ACCESS",
      from: `identity:${n}`,
      to: "resource:hub",
      actions: ["READ"],
      ...said(n),
    })),
    ...some.map((n) => ({ type: "OWNS", from: `person:${n}`, to: "resource:hub", facet: facetOf(n), ...said(n + 1) })),
    ...some.map((n) => ({ type: "CONTAINS", from: "resource:hub", to: `resource:${n}`, ...said(n + 2) })),
    ...some.slice(0, 3).map((n) => ({ type: "CONTAINS", from: `resource:${n}`, to: "resource:hub" })),
  ].map((relation, place) => (place % 5 === 0 ? { ...relation, id: `own-${from}-${place}` } : relation));
}

const facetOf = (number: number) => (number % 2 === 0 ? "ACCOUNTABLE" : "SPONSOR");
const said = (number: number) => ({
  ...(number % 7 === 0 && { validFrom: "2027-01-01T00:00:00Z" }),
  ...(number % 11 === 0 && { validTo: "2028-01-01T00:00:00Z" }),
});

/** Relations of an estate's hub in the order of their ids, by a sort of all that each type and direction has. */
function sorted(estate: Estate, direction: "OUT" | "IN" | "BOTH", types: readonly RelationType[]): readonly string[] {
  const hub = estate.find("resource:hub");
  const rows = types.flatMap((type) => [
    ...(direction === "IN" ? [] : estate.relationsOut(hub, type)),
    ...(direction === "OUT" ? [] : estate.relationsIn(hub, type)),
  ]);
  return [...new Set(rows)].map((row) => estate.relationIdOf(row)).sort(compareIds);
}

const asks: readonly (readonly RelationType[])[] = [
  relationTypes,
  ["OWNS"],
  ["CONTAINS"],
  ["CAN_ACCESS", "FEEDS", "OWNS"],
  ["FEEDS"],
  [],
];
const directions = ["OUT", "IN", "BOTH"] as const;
const instants = ["2026-06-01", "2027-06-01", "2029-01-01"].map((day) => Date.parse(day));

/** Holds what is told of the hub to a sort of it all: from the start and behind each of some ids, and all at once. Ids that were seen. */
function holdToSort(projection: Projection): number {
  let met = 0;
  for (let version = 1; version <= projection.graph.version; version += 1) {
    for (const at of instants) {
      const estate = projection.at({ version, at });
      const entity = estate.find("resource:hub");
      const idOf = (row: number): string => estate.relationIdOf(row);
      for (const direction of directions) {
        for (const types of asks) {
          const ids = sorted(estate, direction, types);
          const told = relationsOf(estate, { entity, direction, types: types === relationTypes ? undefined : types });
          expect([...told.inOrder().map(idOf)]).toEqual(ids);
          expect(told.all().map(idOf).sort(compareIds)).toEqual(ids);
          for (const after of [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1), "CONTAINS:resource:hub:"]) {
            if (after === undefined) continue;
            expect([...told.inOrder(after).map(idOf)]).toEqual(ids.filter((id) => compareIds(id, after) > 0));
          }
          met += ids.length;
        }
      }
    }
  }
  return met;
}

test("relations of a hub come in the order of their ids, at each moment, also those that were written since it was asked for", async () => {
  const store = await openTestStore();
  const hub = [{ id: "resource:hub" }, ...named("resource")];
  await apply(store, { resources: hub, identities: named("identity"), people: named("person") });
  await apply(store, { relations: relationsOfHub(0, 40) });
  const projection = await Projection.open(store);
  const few = holdToSort(projection);

  await apply(store, {
    relations: [...relationsOfHub(40, 80), { type: "CONTAINS", from: "resource:hub", to: "resource:hub" }],
  });
  await projection.current();
  const more = holdToSort(projection);

  await apply(store, { relations: relationsOfHub(80, many) });
  await apply(store, {
    endRelations: ["CONTAINS:resource:hub:resource:61", "OWNS.ACCOUNTABLE:person:62:resource:hub"],
  });
  await projection.current();
  const most = holdToSort(projection);
  expect([few, more - few, most - more].every((met) => met > 1000)).toBe(true);
});

test("relations that are assumed are told among those of a hub, and those that are taken away are not", async () => {
  const store = await openTestStore();
  const hub = [{ id: "resource:hub" }, ...named("resource")];
  await apply(store, {
    resources: hub,
    identities: named("identity"),
    people: named("person"),
    relations: relationsOfHub(0, many),
  });
  const projection = await Projection.open(store);
  const moment = { version: projection.graph.version, at: Date.parse("2026-06-01") };
  const assumed = {
    type: "CONTAINS",
    from: "resource:hub",
    to: "resource:hub",
    id: "CONTAINS:resource:hub:resource:hub",
  } as const;
  const estate = projection.at(moment, {
    withoutEntities: ["person:5"],
    withoutRelations: ["CAN_ACCESS:identity:1:resource:hub"],
    withRelations: [{ ...assumed, properties: {}, validFrom: 0, validTo: Infinity }],
  });
  const entity = estate.find("resource:hub");
  const ids = sorted(estate, "BOTH", relationTypes);
  const told = relationsOf(estate, { entity, direction: "BOTH" });
  expect([...told.inOrder().map((row) => estate.relationIdOf(row))]).toEqual(ids);
  expect(ids).toContain(assumed.id);
  expect(sorted(projection.at(moment), "BOTH", relationTypes)).toHaveLength(ids.length + 1);
});
