import { expect, test } from "vitest";
import { allOf } from "./all-of.ts";
import { openTestStore } from "./open-test-store.ts";
import { Replay } from "./replay.ts";
import { entity, entityRows, facts, relation, row, say } from "./write-rows.ts";

test("an empty graph has no pages, and neither has a version after which nothing was written", async () => {
  const store = await openTestStore();
  expect(await allOf(store.snapshot())).toEqual([]);
  expect(await allOf(store.changesSince(0))).toEqual([]);
  const { version } = await say(store, [entity("agent:a")]);
  expect(await allOf(store.changesSince(version))).toEqual([]);
});

test("rows are told with dense numbers, the canonical JSON of their facts, and no id where it is the default one", async () => {
  const store = await openTestStore();
  const own = {
    ...relation("agent:b", "DELEGATES_TO", "agent:a"),
    subject: { id: "mine", type: "DELEGATES_TO", from: "agent:b", to: "agent:a" },
  } as const;
  const misnamed = {
    ...relation("agent:a", "OWNS", "agent:b", { facet: "SPONSOR" }),
    rows: [row({ facet: "OPERATOR" })],
  };
  const { version, recordedAt } = await say(store, [
    entity("agent:b", { tags: ["z", "a"], name: "B" }, { validFrom: 5, validTo: 9 }),
    entity("agent:a"),
    relation("agent:a", "OWNS", "agent:b", { through: "x", facet: "ACCOUNTABLE" }),
    relation("agent:a", "DELEGATES_TO", "agent:b"),
    own,
    misnamed,
  ]);
  const [page, ...others] = await allOf(store.snapshot());
  expect(others).toEqual([]);
  const bare = '{"certainty":"A","contested":[],"properties":{},"sources":["register"]}';
  const full = '{"certainty":"A","contested":[],"properties":{"name":"B","tags":["z","a"]},"sources":["register"]}';
  expect(page).toEqual({
    entities: [
      [0, 0, "agent:b", "AGENT", version, null, 5, 9, full],
      [1, 1, "agent:a", "AGENT", version, null, 0, null, bare],
    ],
    relations: [
      [0, null, "OWNS", 1, 0, version, null, 0, null, '{"facet":"ACCOUNTABLE","through":"x"}'],
      [1, null, "DELEGATES_TO", 1, 0, version, null, 0, null, null],
      [2, "mine", "DELEGATES_TO", 0, 1, version, null, 0, null, null],
      [3, misnamed.subject.id, "OWNS", 1, 0, version, null, 0, null, '{"facet":"OPERATOR"}'],
    ],
    entityDeaths: [],
    relationDeaths: [],
    batches: [[version, recordedAt]],
  });
});

test("tails from any version on, joined to what was known then, are the whole", async () => {
  const store = await openTestStore();
  const known = [new Replay()];
  const told = relation("agent:a", "DELEGATES_TO", "agent:b");
  const batches = [
    [entity("agent:a"), entity("agent:b"), told],
    [entity("agent:a", { name: "A" })],
    [{ ...told, rows: [] }, entity("agent:c")],
    [entityRows("agent:b", []), entity("agent:c", { name: "C" }), { ...told, rows: [row({ conditions: "x" })] }],
  ];
  for (const batch of batches) {
    await say(store, batch);
    known.push(await new Replay().take(store.snapshot()));
  }
  const whole = await new Replay().take(store.snapshot());
  for (const [version, replay] of known.entries()) {
    await replay.take(store.changesSince(version));
    expect(replay.entities).toEqual(whole.entities);
    expect(replay.relations).toEqual(whole.relations);
    expect(replay.batches).toEqual(whole.batches);
  }
});

test("a batch without rows is told all the same, so that readers know the head", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:a")]);
  const head = await store.commit({
    reads: { subjects: ["agent:a"], histories: [] },
    prepare: ({ next }) => {
      const write = {
        subject: "agent:a",
        source: "hr",
        ...next,
        actor: "x",
        deed: "CONFIRM",
        certainty: "A",
        validFrom: 0,
      } as const;
      const writes = [{ ...write, fields: {}, change: "CONFIRMED" } as const];
      return { batch: { source: "hr", actor: "x", subjects: [], writes, deaths: [], births: [] }, result: next };
    },
  });
  const told = [[head.version, head.recordedAt]];
  const pages = await allOf(store.changesSince(1));
  expect(pages).toEqual([{ entities: [], relations: [], entityDeaths: [], relationDeaths: [], batches: told }]);
  const whole = await allOf(store.snapshot());
  expect(whole.at(-1)?.batches.at(-1)).toEqual(told[0]);
});

test("pages are as of the head of the call, whatever is written while they are read", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:a")]);
  const [snapshot, tail] = [store.snapshot(), store.changesSince(0)];
  await say(store, [entity("agent:a", { name: "A" }), entity("agent:b")]);
  const expected = [[0, 0, "agent:a", "AGENT", 1, null, 0, null, expect.any(String)]];
  expect((await allOf(snapshot)).map(({ entities }) => entities)).toEqual([expected]);
  expect((await allOf(tail)).map(({ entities }) => entities)).toEqual([expected]);
});

test("a batch larger than a page comes in several, none of them too large, and nothing is missing", async () => {
  const store = await openTestStore();
  const ids = Array.from({ length: 12_000 }, (_, index) => `agent:${index}`);
  await say(
    store,
    ids.slice(0, 10).map((id) => entity(id, {}, { facts: facts({ name: "old" }) })),
  );
  const entities = ids.map((id) => entity(id));
  const relations = ids.slice(1).map((id) => relation("agent:0", "DELEGATES_TO", id));
  await say(store, [...entities, ...relations]);
  await say(store, [entity("agent:5", { name: "last" })]);
  const pages = await allOf(store.snapshot());
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.entities.length + page.relations.length).toBeLessThanOrEqual(10_000);
  const whole = await new Replay().take(store.snapshot());
  expect([whole.entities.size, whole.relations.size]).toEqual([12_011, 11_999]);
  expect(new Set([...whole.entities.values()].map(([, number]) => number)).size).toBe(12_000);
  const tail = new Replay();
  await tail.take(store.changesSince(0));
  expect(tail.entities).toEqual(whole.entities);
  expect([...whole.entities.values()].filter((tuple) => tuple[5] === 2)).toHaveLength(10);
});
