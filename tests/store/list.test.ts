import { expect, test } from "vitest";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import type { ListQuery, Order } from "../../src/store/list-query.ts";
import type { Moment } from "../../src/store/moment.ts";
import type { EntityRecord } from "../../src/store/record.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "./open-test-store.ts";
import { entity, entityRows, row, say } from "./write-rows.ts";

const all: ListQuery = { kinds: [], filter: { and: [] }, order: { field: "ID", direction: "ASC" }, limit: 1000 };

const idsOf = async (store: Store, query: Partial<ListQuery>, moment: Moment) =>
  (await store.list({ ...all, ...query }, moment)).map(({ id }) => id);

const keys: Record<Order["field"], (record: EntityRecord) => string | number> = {
  ID: ({ id }) => id,
  NAME: ({ id, facts }) => (facts.properties["name"] as string | undefined) ?? id,
  KIND: ({ kind }) => kind,
  RECORDED_AT: ({ recordedAt }) => recordedAt,
};
const orders = (["ID", "NAME", "KIND", "RECORDED_AT"] as const).flatMap((field) =>
  (["ASC", "DESC"] as const).map((direction) => ({ field, direction })),
);

/** Entities with ties in every order, and with characters whose order as UTF-16 is not that of their code points. */
async function mixedEstate(store: Store): Promise<Moment> {
  const names = ["Same", "Same", "same", "", "\uFF5E", "🦊", "é", "e\u0301", undefined, "Zoë"];
  const ids = ["a", "B", "b", "ab", "a:b", "a-b", "🦊", "\uFF5E", "é", "z"];
  const kinds = ["agent", "team", "resource"];
  const said = ids.flatMap((id, index) =>
    kinds.map((kind, turn) => {
      const name = names[(index + turn) % names.length];
      return entity(`${kind}:${id}`, name === undefined ? {} : { name });
    }),
  );
  await say(store, said.slice(0, 12));
  await say(store, said.slice(12, 20));
  await say(store, said.slice(20));
  return { version: (await say(store, said.slice(3, 5))).version, at: 0 };
}

function place(record: EntityRecord, field: Order["field"]) {
  return { key: keys[field](record), id: record.id };
}

function sorted(records: readonly EntityRecord[], { field, direction }: Order): readonly string[] {
  const compare = (one: string | number, other: string | number) =>
    typeof one === "number" ? one - Number(other) : compareIds(one, String(other));
  const order = (one: EntityRecord, other: EntityRecord) =>
    compare(keys[field](one), keys[field](other)) || compareIds(one.id, other.id);
  const ids = records.toSorted(order).map(({ id }) => id);
  return direction === "ASC" ? ids : ids.toReversed();
}

test.each(orders)(
  "a list by $field $direction is by code point, and then by id in the same direction",
  async (order) => {
    const store = await openTestStore();
    const moment = await mixedEstate(store);
    const records = await store.list(all, moment);
    expect(records).toHaveLength(30);
    expect(await idsOf(store, { order }, moment)).toEqual(sorted(records, order));
  },
);

test.each(orders)("pages by $field $direction of any size make up the whole list", async (order) => {
  const store = await openTestStore();
  const moment = await mixedEstate(store);
  const whole = await store.list({ ...all, order }, moment);
  for (const limit of [1, 3, 7]) {
    for (const kinds of [[], ["AGENT"], ["TEAM", "RESOURCE"]] as const) {
      const expected = whole.filter(({ kind }) => kinds.length === 0 || kinds.some((each) => each === kind));
      const paged: EntityRecord[] = [];
      for (;;) {
        const last = paged.at(-1);
        const after = last === undefined ? {} : { after: place(last, order.field) };
        const page = await store.list({ ...all, kinds, order, limit, ...after }, moment);
        paged.push(...page);
        if (page.length < limit) break;
      }
      expect(paged).toEqual(expected);
    }
  }
});

test.each(orders)("a page by $field $direction goes on behind a place of which nothing is left", async (order) => {
  const store = await openTestStore();
  const moment = await mixedEstate(store);
  const whole = await store.list({ ...all, order }, moment);
  const [gone, next] = whole.slice(9, 11) as [EntityRecord, EntityRecord];
  const { version } = await say(store, [entityRows(gone.id, [])]);
  const after = place(gone, order.field);
  expect(await idsOf(store, { order, limit: 1, after }, { version, at: 0 })).toEqual([next.id]);
});

test("a list and its count are of one version and one instant", async () => {
  const store = await openTestStore();
  const first = await say(store, [
    entity("agent:a", {}, { validFrom: 10, validTo: 20 }),
    entityRows("agent:b", [row({}, { validFrom: 0, validTo: 15 }), row({ name: "b" }, { validFrom: 15 })]),
  ]);
  const second = await say(store, [entityRows("agent:b", []), entity("agent:c")]);
  const listed = async (version: number, at: number) => {
    const ids = await idsOf(store, {}, { version, at });
    expect(await store.count(all, { version, at })).toBe(ids.length);
    return ids;
  };
  expect(await listed(first.version, 9)).toEqual(["agent:b"]);
  expect(await listed(first.version, 10)).toEqual(["agent:a", "agent:b"]);
  expect(await listed(first.version, 15)).toEqual(["agent:a", "agent:b"]);
  expect(await listed(first.version, 20)).toEqual(["agent:b"]);
  expect(await listed(second.version, 10)).toEqual(["agent:a", "agent:c"]);
  expect(await listed(0, 10)).toEqual([]);
});

test("one kind, several kinds and no kinds are told apart, and counted whatever the limit", async () => {
  const store = await openTestStore();
  const { version } = await say(store, [entity("agent:a"), entity("team:b"), entity("person:c"), entity("agent:d")]);
  const moment = { version, at: 0 };
  expect(await idsOf(store, { kinds: ["AGENT"] }, moment)).toEqual(["agent:a", "agent:d"]);
  expect(await idsOf(store, { kinds: ["PERSON", "TEAM", "PERSON"] }, moment)).toEqual(["person:c", "team:b"]);
  expect(await idsOf(store, { kinds: ["VENDOR"] }, moment)).toEqual([]);
  expect(await idsOf(store, { limit: 2 }, moment)).toEqual(["agent:a", "agent:d"]);
  expect(await idsOf(store, { limit: 0 }, moment)).toEqual([]);
  expect(await store.count({ kinds: ["AGENT", "TEAM"], filter: { and: [] } }, moment)).toBe(3);
});

test("a listed record is the one that is read by its id", async () => {
  const store = await openTestStore();
  const moment = await mixedEstate(store);
  const records = await store.list(all, moment);
  expect(
    await store.entities(
      records.map(({ id }) => id),
      moment,
    ),
  ).toEqual(records);
});
