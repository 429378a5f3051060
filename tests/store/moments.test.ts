import { expect, test } from "vitest";
import { openTestStore } from "./open-test-store.ts";
import { entity, entityRows, facts, relation, row, say } from "./write-rows.ts";

test("an entity is what the row of the moment says, and absent where no row holds", async () => {
  const store = await openTestStore();
  const head = await say(store, [
    entityRows("agent:bot", [
      row({ name: "Early" }, { validFrom: 100, validTo: 200 }),
      row({ name: "Late" }, { validFrom: 300 }),
    ]),
  ]);
  const nameAt = async (at: number) =>
    (await store.entities(["agent:bot"], { version: head.version, at }))[0]?.facts.properties["name"];
  expect(await nameAt(99)).toBeUndefined();
  expect(await nameAt(100)).toBe("Early");
  expect(await nameAt(199)).toBe("Early");
  expect(await nameAt(200)).toBeUndefined();
  expect(await nameAt(300)).toBe("Late");
  expect(await nameAt(8e15)).toBe("Late");
});

test("an older version is read as it was, whatever was written since", async () => {
  const store = await openTestStore();
  const first = await say(store, [entity("agent:bot", { name: "One" })]);
  const second = await say(store, [entity("agent:bot", { name: "Two" })]);
  const third = await say(store, [entityRows("agent:bot", [])]);
  const at = (version: number) => store.entities(["agent:bot"], { version, at: 5 });
  expect(await at(0)).toEqual([undefined]);
  expect(await at(first.version)).toEqual([
    { id: "agent:bot", kind: "AGENT", recordedAt: first.recordedAt, born: 1, facts: facts({ name: "One" }) },
  ]);
  expect((await at(second.version))[0]?.facts).toEqual(facts({ name: "Two" }));
  expect(await at(third.version)).toEqual([undefined]);
});

test("many ids are answered in their order, repeats and unknown ones too", async () => {
  const store = await openTestStore();
  const { version } = await say(store, [entity("agent:a"), entity("agent:b"), entity("agent:c")]);
  const found = await store.entities(["agent:c", "agent:none", "agent:a", "agent:c"], { version, at: 0 });
  expect(found.map((record) => record?.id)).toEqual(["agent:c", undefined, "agent:a", "agent:c"]);
  expect(await store.entities([], { version, at: 0 })).toEqual([]);
  expect(await store.relations([], { version, at: 0 })).toEqual([]);
});

test("facts come back as they were written, with every kind of value", async () => {
  const store = await openTestStore();
  const written = facts(
    {
      name: 'Zoë 🦊 \u0000 \\ "quoted"',
      tags: ["b", "a"],
      annual: 12.5,
      large: 9007199254740991,
      tiny: 5e-324,
      approved: false,
      extra: { scan: { deep: [1, null, { z: 1, a: 2 }] } },
    },
    { certainty: "X", sources: ["hr", "scan"], contested: ["name"] },
  );
  const { version } = await say(store, [
    entity("agent:bot", {}, { facts: written }),
    relation("agent:bot", "INFORMS", "agent:bot", {}, { facts: { ...written, properties: { conditions: "x" } } }),
  ]);
  const [record] = await store.entities(["agent:bot"], { version, at: 0 });
  expect(record?.facts).toEqual(written);
  const [told] = await store.relations(["INFORMS:agent:bot:agent:bot"], { version, at: 0 });
  expect(told?.facts).toEqual({ ...written, properties: { conditions: "x" } });
});

test("a relation is read at a moment, whether its ends exist then or not", async () => {
  const store = await openTestStore();
  const owns = relation("person:ann", "OWNS", "agent:bot", { facet: "OPERATOR" }, { validFrom: 10, validTo: 20 });
  const first = await say(store, [entity("person:ann"), entity("agent:bot"), owns]);
  const second = await say(store, [entityRows("person:ann", [])]);
  const read = (version: number, at: number) => store.relations([owns.subject.id, "OWNS:x:y"], { version, at });
  const expected = {
    ...owns.subject,
    recordedAt: first.recordedAt,
    born: 1,
    facts: facts({ facet: "OPERATOR" }),
  };
  expect(await read(first.version, 10)).toEqual([expected, undefined]);
  expect(await read(second.version, 19)).toEqual([expected, undefined]);
  expect(await read(second.version, 20)).toEqual([undefined, undefined]);
  expect(await read(0, 10)).toEqual([undefined, undefined]);
});

test("ids that differ in case, accent or last character are different entities", async () => {
  const store = await openTestStore();
  const ids = ["agent:a", "agent:A", "agent:á", "agent:a\u0301", "agent:aa", "agent:🦊"];
  const { version } = await say(
    store,
    ids.map((id) => entity(id, { name: `name of ${id}` })),
  );
  const records = await store.entities(ids, { version, at: 0 });
  expect(records.map((record) => record?.facts.properties["name"])).toEqual(ids.map((id) => `name of ${id}`));
});

test("moments before 1970 and after 2200 are told apart to the millisecond", async () => {
  const store = await openTestStore();
  const [from, to] = [-62_135_596_800_000, 253_402_300_799_999];
  const { version } = await say(store, [entityRows("agent:bot", [row({}, { validFrom: from, validTo: to })])]);
  const existsAt = async (at: number) => (await store.entities(["agent:bot"], { version, at }))[0] !== undefined;
  expect([await existsAt(from - 1), await existsAt(from), await existsAt(to - 1), await existsAt(to)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
