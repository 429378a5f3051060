import { expect, test } from "vitest";
import { allOf } from "./all-of.ts";
import type { CommitReads, CommitState, EverythingOf, PreparedBatch } from "../../src/store/commit.ts";
import type { Store } from "../../src/store/store.ts";
import { emptyGraph, openTestStore } from "./open-test-store.ts";
import { batchOf, entity, entityRows, facts, relation, row, say } from "./write-rows.ts";

const read = (store: Store, reads: Partial<CommitReads>): Promise<CommitState> =>
  store.commit({
    reads: { subjects: [], histories: [], ...reads },
    prepare: (state) => ({ batch: null, result: state }),
  });

const commitBatch = (store: Store, batch: (state: CommitState) => PreparedBatch, ids: readonly string[]) =>
  store.commit({
    reads: { subjects: ids, histories: ids },
    prepare: (state) => ({ batch: batch(state), result: undefined }),
  });

/** Everything that a batch may change, to be held against itself. */
async function everything(store: Store) {
  const pages = await allOf(store.snapshot());
  const log = await store.changes({ versionAtMost: 1e9, limit: 1000 });
  return { pages, log, head: await store.head() };
}

test("a batch of null writes nothing, keeps the version and passes its result on", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:bot")]);
  const before = await everything(store);
  const result = await store.commit({
    reads: { subjects: ["agent:bot"], histories: ["agent:bot"] },
    prepare: ({ head, next }) => ({ batch: null, result: [head.version, next.version] }),
  });
  expect(result).toEqual([1, 2]);
  expect(await everything(store)).toEqual(before);
});

test("the version and the time that a batch is told are those it gets", async () => {
  const store = await openTestStore();
  const next = await say(store, [entity("agent:bot")]);
  expect(next.version).toBe(1);
  expect(await store.head()).toEqual(next);
});

test("subjects are looked up whatever they are, and unknown ids are absent", async () => {
  const store = await openTestStore();
  const owns = relation("team:ops", "OWNS", "agent:bot", { facet: "ACCOUNTABLE" });
  await say(store, [entity("team:ops"), entity("agent:bot"), owns]);
  const state = await read(store, { subjects: ["agent:bot", "none", owns.subject.id, "agent:bot"] });
  expect(Object.fromEntries(state.subjects)).toEqual({
    "agent:bot": { id: "agent:bot", kind: "AGENT" },
    [owns.subject.id]: owns.subject,
  });
  expect([state.writes.size, state.rows.size]).toEqual([0, 0]);
});

test("a history holds the writes of all sources in version order, and the rows that are current by validFrom", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:bot", { name: "One" })], "hr");
  const late = row({ name: "Late" }, { validFrom: 500 });
  const early = row({ name: "Early" }, { validFrom: 100, validTo: 500 });
  await say(store, [entityRows("agent:bot", [late, early])], "scan");
  const { writes, rows, subjects } = await read(store, { histories: ["agent:bot", "none"] });
  expect(writes.get("agent:bot")?.map(({ source, version }) => [source, version])).toEqual([
    ["hr", 1],
    ["scan", 2],
  ]);
  const current = rows.get("agent:bot") ?? [];
  expect(current.map(({ validFrom, validTo, born, died }) => [validFrom, validTo, born, died])).toEqual([
    [100, 500, 2, Infinity],
    [500, Infinity, 2, Infinity],
  ]);
  expect(current.map((each) => each.facts)).toEqual([facts({ name: "Early" }), facts({ name: "Late" })]);
  expect(new Set(current.map((each) => each.row))).toEqual(new Set([1, 2]));
  expect([...writes.keys(), ...rows.keys(), ...subjects.keys()]).toEqual(["agent:bot", "agent:bot", "agent:bot"]);
});

test("an ended subject has writes and no current row", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:bot")]);
  await say(store, [entityRows("agent:bot", [])]);
  const { writes, rows } = await read(store, { histories: ["agent:bot"] });
  expect(writes.get("agent:bot")).toHaveLength(2);
  expect(rows.has("agent:bot")).toBe(false);
});

test("the relations that a source wrote at an entity are found at both of its ends, and those of others are not", async () => {
  const store = await openTestStore();
  const [out, into, loop] = [
    relation("agent:a", "DELEGATES_TO", "agent:b"),
    relation("agent:b", "DELEGATES_TO", "agent:a"),
    relation("agent:a", "DELEGATES_TO", "agent:a"),
  ] as const;
  const elsewhere = relation("agent:b", "DELEGATES_TO", "agent:b");
  const ofOthers = relation("agent:c", "DELEGATES_TO", "agent:a");
  await say(store, [entity("agent:a"), entity("agent:b"), entity("agent:c"), out, into, loop, elsewhere], "hr");
  await say(store, [ofOthers], "scan");
  const { writes, subjects, rows } = await read(store, {
    relationsAt: { source: "hr", entities: ["agent:a", "none"] },
  });
  const found = [out, into, loop].map(({ subject }) => subject.id).sort();
  expect([...writes.keys()].sort()).toEqual(found);
  expect([...rows.keys()].sort()).toEqual(found);
  expect(subjects.get(out.subject.id)).toEqual(out.subject);
  expect(subjects.has(ofOthers.subject.id)).toBe(false);
});

test("everything of a source is all that it ever wrote, ended or not, with what others wrote of the same", async () => {
  const store = await openTestStore();
  const told = relation("agent:a", "DELEGATES_TO", "agent:b");
  await say(store, [entity("agent:a"), entity("agent:b"), entity("agent:c")], "hr");
  await say(store, [entity("agent:a", { name: "A" }), told], "scan");
  await say(store, [entityRows("agent:a", [])], "scan");
  const all = (source: string) => ({ everythingOf: { source, wants: () => true } });
  const { writes, subjects } = await read(store, all("scan"));
  expect([...subjects.keys()].sort()).toEqual([told.subject.id, "agent:a"]);
  expect(writes.get("agent:a")?.map(({ source }) => source)).toEqual(["hr", "scan", "scan"]);
  expect((await read(store, all("nobody"))).subjects.size).toBe(0);
});

test("of everything of a source each subject is shown with its writes, and nothing is held of one that is not wanted", async () => {
  const store = await openTestStore();
  const many = Array.from({ length: 1500 }, (_, index) => `agent:${index}`);
  await say(
    store,
    many.map((id) => entity(id)),
    "scan",
  );
  await say(store, [entity("agent:7", { name: "Seven" })], "hr");
  const shown = new Map<string, readonly string[]>();
  const wants: EverythingOf["wants"] = ({ id }, writes, next) => {
    shown.set(id, [...writes.map(({ source }) => source), `before ${next.version}`]);
    return id === "agent:7";
  };
  const state = await read(store, { histories: ["agent:3"], everythingOf: { source: "scan", wants } });
  expect([...shown.keys()].sort()).toEqual(many.filter((id) => id !== "agent:3").sort());
  expect([shown.get("agent:7"), shown.get("agent:8")]).toEqual([
    ["scan", "hr", "before 3"],
    ["scan", "before 3"],
  ]);
  for (const held of [state.subjects, state.writes, state.rows])
    expect([...held.keys()].sort()).toEqual(["agent:3", "agent:7"]);
  expect(state.rows.get("agent:7")?.[0]?.facts.properties).toEqual({ name: "Seven" });
});

test("when the judging throws, its error is passed on and nothing is written", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:bot")]);
  const before = await everything(store);
  const fault = new RangeError("not today");
  const refused = store.commit({
    reads: { subjects: [], histories: [] },
    prepare: () => {
      throw fault;
    },
  });
  await expect(refused).rejects.toBe(fault);
  expect(await everything(store)).toEqual(before);
  expect((await say(store, [entity("agent:next")])).version).toBe(2);
});

const good = [entity("agent:new"), entity("agent:bot", { name: "Changed" })];
const contradictions: Record<string, (state: CommitState) => PreparedBatch> = {
  "ends a row that is not there": (state) => {
    const batch = batchOf(good, "hr", state);
    return { ...batch, deaths: [{ subject: "agent:bot", row: 99 }] };
  },
  "ends a row of another entity": (state) => {
    const batch = batchOf(good, "hr", state);
    return { ...batch, deaths: batch.deaths.map(({ row: number }) => ({ subject: "agent:other", row: number })) };
  },
  "adds what is known": (state) => {
    const batch = batchOf(good, "hr", state);
    return { ...batch, subjects: [...batch.subjects, { id: "agent:bot", kind: "AGENT" }] };
  },
  "adds a relation to an entity that is not known": (state) => {
    const batch = batchOf(good, "hr", state);
    const end = { id: "x", type: "DELEGATES_TO", from: "agent:bot", to: "agent:none" } as const;
    return { ...batch, subjects: [...batch.subjects, end] };
  },
  "bears a row of what is not known": (state) => {
    const batch = batchOf(good, "hr", state);
    return { ...batch, births: [...batch.births, { subject: "agent:none", ...row() }] };
  },
};

test.each(Object.entries(contradictions))("a batch that %s is refused whole", async (_title, batch) => {
  const store = await openTestStore();
  await say(store, [entity("agent:bot"), entity("agent:other")]);
  const before = await everything(store);
  await expect(commitBatch(store, batch, ["agent:bot", "agent:new"])).rejects.toThrow();
  expect(await everything(store)).toEqual(before);
});

test("many commits at once take turns: none is lost, none sees half of another", async () => {
  const graph = await emptyGraph();
  const [one, other] = [await graph.open(), await graph.open()];
  const append = (store: Store, index: number) =>
    store.commit({
      reads: { subjects: ["agent:list"], histories: ["agent:list"] },
      prepare: (state) => {
        const tags = (state.rows.get("agent:list")?.[0]?.facts.properties["tags"] ?? []) as readonly number[];
        const batch = batchOf([entity("agent:list", { tags: [...tags, index] })], "register", state);
        return { batch, result: state.next.version };
      },
    });
  const versions = await Promise.all(
    Array.from({ length: 60 }, (_, index) => append(index % 2 === 0 ? one : other, index)),
  );
  expect(versions.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  const [record] = await one.entities(["agent:list"], { version: 60, at: 0 });
  const tags = record?.facts.properties["tags"] as readonly number[];
  expect(tags.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 60 }, (_, index) => index));
});

test("commits of one process are taken in the order in which they were asked for", async () => {
  const store = await openTestStore();
  const names = Array.from({ length: 20 }, (_, index) => `name ${index}`);
  const heads = await Promise.all(names.map((name) => say(store, [entity("agent:bot", { name })])));
  expect(heads.map(({ version }) => version)).toEqual(names.map((_, index) => index + 1));
});

test("a store that is closed takes the commits that were asked for before, and no more", async () => {
  const graph = await emptyGraph();
  const store = await graph.open();
  const asked = [say(store, [entity("agent:a")]), say(store, [entity("agent:b")])];
  await store.close();
  expect((await Promise.all(asked)).map(({ version }) => version)).toEqual([1, 2]);
  await expect(say(store, [entity("agent:c")])).rejects.toMatchObject({ name: "StoreUnavailable" });
  await expect(store.head()).rejects.toMatchObject({ name: "StoreUnavailable" });
  await store.close();
  expect((await (await graph.open()).head()).version).toBe(2);
});
