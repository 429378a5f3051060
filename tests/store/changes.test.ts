import { expect, test } from "vitest";
import type { ChangeQuery, ChangeRecord } from "../../src/store/change-query.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "./open-test-store.ts";
import { entity, entityRows, relation, row, say } from "./write-rows.ts";

const placeOf = ({ version, ordinal }: ChangeRecord) => [version, ordinal];
const subjectsIn = (records: readonly ChangeRecord[]) => records.map(({ subject }) => subject.id);

async function log(store: Store, query: Partial<ChangeQuery> = {}): Promise<readonly ChangeRecord[]> {
  const whole = { versionAtMost: 1e9, oldestFirst: true, limit: 1000, ...query };
  const records = await store.changes(whole);
  const { limit, after, ...counted } = whole;
  if (after === undefined && records.length < limit) expect(await store.changeCount(counted)).toBe(records.length);
  return records;
}

const runs = relation("team:ops", "OWNS", "agent:a", { facet: "OPERATOR" });
const delegates = relation("agent:a", "DELEGATES_TO", "agent:b");

async function estate(store: Store) {
  return [
    await say(store, [entity("agent:a"), entity("agent:b"), entity("team:ops")], "hr"),
    await say(store, [runs, delegates, entity("agent:a", { name: "A" })], "scan"),
    await say(store, [entity("agent:b", { name: "B" })], "hr"),
    await say(store, [entityRows("agent:a", [])], "scan"),
  ];
}

test("the log is in the order of batches and of the writes in a batch, or exactly the other way round", async () => {
  const store = await openTestStore();
  await estate(store);
  const oldest = await log(store);
  expect(oldest.map(placeOf)).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 0],
    [2, 1],
    [2, 2],
    [3, 0],
    [4, 0],
  ]);
  expect(await log(store, { oldestFirst: false })).toEqual(oldest.toReversed());
});

test.each([true, false])("pages of the log of any size make up the whole (oldest first: %s)", async (oldestFirst) => {
  const store = await openTestStore();
  await estate(store);
  for (const narrowed of [{}, { subjects: ["agent:a"], withRelations: true }, { sources: ["hr"] }]) {
    const whole = await log(store, { oldestFirst, ...narrowed });
    for (const limit of [1, 2, 3]) {
      const paged: ChangeRecord[] = [];
      for (;;) {
        const last = paged.at(-1);
        const page = await log(store, { oldestFirst, ...narrowed, limit, ...(last !== undefined && { after: last }) });
        paged.push(...page);
        if (page.length < limit) break;
      }
      expect(paged).toEqual(whole);
    }
  }
});

test("an entry says who wrote what, and what it did", async () => {
  const store = await openTestStore();
  const write = {
    deed: "PUT",
    certainty: "B",
    validFrom: 7,
    change: "CREATED",
    fields: { name: null, tags: ["x"] },
  } as const;
  const said = { ...entity("agent:a", { tags: ["x"] }), write };
  const { version, recordedAt } = await say(store, [said], "hr");
  const [record] = await log(store);
  expect(record).toEqual({
    version,
    ordinal: 0,
    subject: said.subject,
    write: { subject: "agent:a", source: "hr", version, recordedAt, actor: "tester", ...write },
    before: null,
    after: { tags: ["x"] },
  });
});

test("an end that was not stated, one that was undone and one at a time are three different things", async () => {
  const store = await openTestStore();
  await say(store, [entity("agent:a")]);
  await say(store, [{ ...entity("agent:a"), write: { validTo: null } }]);
  const { version } = await say(store, [{ ...entity("agent:a"), write: { validTo: 9 } }]);
  const [writes] = await store.writes(["agent:a"], version);
  expect(writes?.map((write) => ("validTo" in write ? write.validTo : "absent"))).toEqual(["absent", null, 9]);
  expect((await log(store)).map(({ write }) => write)).toEqual(writes);
});

test("before and after are the properties at the instant from which the write holds", async () => {
  const store = await openTestStore();
  await say(store, [
    entityRows("agent:a", [row({ name: "One" }, { validTo: 10 }), row({ name: "Two" }, { validFrom: 20 })]),
  ]);
  const now = [row({ name: "New" }, { validFrom: 5 })];
  await say(store, [{ ...entityRows("agent:a", now), write: { validFrom: 5 } }]);
  await say(store, [{ ...entityRows("agent:a", now), write: { validFrom: 15, change: "CONFIRMED", deed: "CONFIRM" } }]);
  await say(store, [{ ...entityRows("agent:a", [row({}, { validTo: 30 })]), write: { validFrom: 30, deed: "END" } }]);
  const seen = (await log(store)).map(({ before, after }) => [before, after]);
  expect(seen).toEqual([
    [null, { name: "One" }],
    [{ name: "One" }, { name: "New" }],
    [{ name: "New" }, { name: "New" }],
    [{ name: "New" }, null],
  ]);
});

test("before and after of a relation are its own properties, empty where it has none", async () => {
  const store = await openTestStore();
  await estate(store);
  const told = await log(store, { subjects: [runs.subject.id, delegates.subject.id] });
  expect(told.map(({ subject, before, after }) => [subject, before, after])).toEqual([
    [runs.subject, null, { facet: "OPERATOR" }],
    [delegates.subject, null, {}],
  ]);
});

test("an entity stands for itself, and for the relations at it only when they are asked for", async () => {
  const store = await openTestStore();
  await estate(store);
  expect(subjectsIn(await log(store, { subjects: ["agent:a"] }))).toEqual(["agent:a", "agent:a", "agent:a"]);
  expect(subjectsIn(await log(store, { subjects: ["agent:b", "team:ops"], withRelations: true }))).toEqual([
    "agent:b",
    "team:ops",
    runs.subject.id,
    delegates.subject.id,
    "agent:b",
  ]);
  expect(await log(store, { subjects: ["nothing"] })).toEqual([]);
  expect(await log(store, { subjects: ["nothing"], withRelations: true })).toEqual([]);
  expect(await log(store, { subjects: [] })).toHaveLength(8);
});

test("the log narrows to sources, to a version, and up to a version", async () => {
  const store = await openTestStore();
  await estate(store);
  expect((await log(store, { sources: ["hr", "nobody"] })).map(placeOf)).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
    [3, 0],
  ]);
  expect(await log(store, { sources: ["nobody"] })).toEqual([]);
  expect((await log(store, { version: 2 })).map(placeOf)).toEqual([
    [2, 0],
    [2, 1],
    [2, 2],
  ]);
  expect((await log(store, { versionAtMost: 1 })).map(placeOf)).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  expect(await log(store, { version: 3, versionAtMost: 2 })).toEqual([]);
  expect(await log(store, { versionAtMost: 0 })).toEqual([]);
  expect((await log(store, { version: 3, sources: ["hr"], subjects: ["agent:b"] })).map(placeOf)).toEqual([[3, 0]]);
});

test("the log narrows to what was recorded from one moment on and before another", async () => {
  const store = await openTestStore();
  const heads = await estate(store);
  const [, second, third] = heads.map(({ recordedAt }) => recordedAt) as [number, number, number, number];
  const versions = async (query: Partial<ChangeQuery>) => [
    ...new Set((await log(store, query)).map(({ version }) => version)),
  ];
  expect(await versions({ recordedFrom: second })).toEqual([2, 3, 4]);
  expect(await versions({ recordedFrom: second + 0.5 })).toEqual([3, 4]);
  expect(await versions({ recordedTo: third })).toEqual([1, 2]);
  expect(await versions({ recordedFrom: second, recordedTo: third })).toEqual([2]);
  expect(await versions({ recordedFrom: third, recordedTo: third })).toEqual([]);
  expect(await versions({ recordedFrom: -1, recordedTo: 0 })).toEqual([]);
  expect(await versions({ recordedTo: third, versionAtMost: 1 })).toEqual([1]);
});

test("writes are told per subject in version order, up to a version", async () => {
  const store = await openTestStore();
  await estate(store);
  const told = await store.writes(["agent:a", "nothing", runs.subject.id, "agent:a"], 2);
  expect(told.map((writes) => writes.map(({ subject, version, source }) => [subject, version, source]))).toEqual([
    [
      ["agent:a", 1, "hr"],
      ["agent:a", 2, "scan"],
    ],
    [],
    [[runs.subject.id, 2, "scan"]],
    [
      ["agent:a", 1, "hr"],
      ["agent:a", 2, "scan"],
    ],
  ]);
});
