import { expect, test } from "vitest";
import { assertionsAt } from "../../src/changes/assertions-at.ts";
import { counts, openGraph, told } from "./open-graph.ts";

const estate = {
  people: [{ id: "person:ada", name: "Ada" }],
  teams: [{ id: "team:ops" }],
  agents: [{ id: "agent:bot", name: "Bot", autonomy: "L3", tags: ["b", "a"] }],
  relations: [
    { type: "MEMBER_OF", from: "person:ada", to: "team:ops" },
    { type: "OWNS", from: "person:ada", to: "agent:bot", facet: "ACCOUNTABLE" },
  ],
};

test("a batch creates its entities and relations as version 1, and again changes nothing", async () => {
  const graph = await openGraph();
  const first = await graph.put(estate);
  expect([first.graphVersion, first.changedIn, counts(first)]).toEqual([1, 1, [5, 0, 0, 0]]);
  const again = await graph.put(estate);
  expect([again.graphVersion, again.changedIn, counts(again)]).toEqual([1, null, [0, 0, 5, 0]]);
  expect(await graph.properties("agent:bot")).toEqual({ name: "Bot", autonomy: "L3", tags: ["a", "b"] });
  expect(await graph.properties("OWNS.ACCOUNTABLE:person:ada:agent:bot")).toEqual({ facet: "ACCOUNTABLE" });
});

test("only what differs is written; a field left out stays, and an explicit null withdraws", async () => {
  const graph = await openGraph();
  await graph.put(estate);
  const result = await graph.put({
    agents: [{ id: "agent:bot", autonomy: null, purpose: "pays" }],
    teams: estate.teams,
  });
  expect([result.graphVersion, counts(result)]).toEqual([2, [0, 1, 1, 0]]);
  expect(await graph.properties("agent:bot")).toEqual({ name: "Bot", purpose: "pays", tags: ["a", "b"] });
  expect((await graph.log()).filter(({ version }) => version === 2).map(({ subject }) => subject.id)).toEqual([
    "agent:bot",
  ]);
});

test("a dry run tells the same counts and changes as the batch does, and writes nothing", async () => {
  const graph = await openGraph();
  await graph.put(estate);
  const batch = {
    agents: [{ id: "agent:bot", autonomy: "L4" }, { id: "agent:new" }],
    endEntities: ["team:ops"],
    people: estate.people,
  };
  const dry = await graph.put(batch, { dryRun: true });
  expect([dry.graphVersion, dry.changedIn, counts(dry)]).toEqual([1, null, [1, 1, 1, 2]]);
  expect((await graph.store.head()).version).toBe(1);

  const wet = await graph.put(batch);
  expect([wet.graphVersion, counts(wet), wet.planned]).toEqual([2, counts(dry), []]);
  const written = await graph.store.changes({ version: 2, versionAtMost: 2, oldestFirst: true, limit: 100 });
  const plain = (changes: typeof written): unknown =>
    changes.map(({ ordinal, subject, write, before, after }) => [ordinal, subject.id, write.change, before, after]);
  expect(plain(dry.planned)).toEqual(plain(written));
});

test("sources live side by side: the most certain wins, then the latest, and equal certainty is contested", async () => {
  const graph = await openGraph();
  await graph.put({ source: "hr", certainty: "B", people: [{ id: "p", name: "Ada", title: "CFO", tags: ["hr"] }] });
  await graph.put({ source: "scan", certainty: "B", people: [{ id: "p", name: "ada", email: "a@x", tags: ["ad"] }] });
  await graph.put({ source: "law", certainty: "A", people: [{ id: "p", title: "Chief", extra: { law: 1 } }] });
  await graph.put({ source: "old", certainty: "C", people: [{ id: "p", title: "Clerk", extra: { old: 1 } }] });
  expect(await graph.facts("p")).toEqual({
    properties: {
      name: "ada",
      title: "Chief",
      email: "a@x",
      tags: ["ad", "hr"],
      extra: { law: { law: 1 }, old: { old: 1 } },
    },
    certainty: "A",
    sources: ["hr", "law", "old", "scan"],
    contested: ["name"],
  });
});

test("the same items in another order, or said twice, are not contested, and stand as they were written", async () => {
  const graph = await openGraph();
  const settings = [
    { name: "mfa", observed: "on" },
    { name: "log", observed: "off" },
  ];
  const access = { type: "CAN_ACCESS", from: "i", to: "r", actions: ["READ", "WRITE"] };
  const agent = { id: "a", clouds: ["east", "west"], settings };
  const ends = { identities: [{ id: "i" }], resources: [{ id: "r" }] };
  await graph.put({ ...ends, source: "one", agents: [agent], relations: [access] });
  const turned = { id: "a", clouds: ["west", "east", "west"], settings: settings.toReversed() };
  await graph.put({ source: "two", agents: [turned], relations: [{ ...access, actions: ["WRITE", "READ"] }] });
  expect((await graph.facts("a"))?.contested).toEqual([]);
  expect((await graph.properties("a"))?.["clouds"]).toEqual(["west", "east", "west"]);
  expect((await graph.facts("CAN_ACCESS:i:r"))?.contested).toEqual([]);
  await graph.put({ source: "three", relations: [{ ...access, actions: ["READ", "WRITE", "DELETE"] }] });
  expect((await graph.facts("CAN_ACCESS:i:r"))?.contested).toEqual(["actions"]);
});

test("a correction of the past holds from then on, and replaces what was said later too", async () => {
  const graph = await openGraph();
  await graph.put({ agents: [{ id: "a", name: "One", validFrom: "2024-01-01T00:00:00Z" }] });
  await graph.put({ agents: [{ id: "a", name: "Two", validFrom: "2025-01-01T00:00:00Z" }] });
  await graph.put({ effectiveAt: "2024-06-01T00:00:00Z", agents: [{ id: "a", name: "Right" }] });
  const names = await Promise.all(
    ["2023-12-31", "2024-01-01", "2024-06-01", "2025-06-01"].map(
      async (day) => (await graph.properties("a", `${day}T00:00:00Z`))?.["name"],
    ),
  );
  expect(names).toEqual([undefined, "One", "Right", "Right"]);
});

test("a PUT never undoes a stated end, an explicit null does", async () => {
  const graph = await openGraph();
  const [from, to] = ["2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"];
  await graph.put({ agents: [{ id: "a", name: "A", validFrom: from, validTo: to }] });
  await graph.put({ effectiveAt: "2024-06-01T00:00:00Z", agents: [{ id: "a", purpose: "x" }] });
  expect(await graph.properties("a")).toBeUndefined();
  await graph.put({ effectiveAt: "2024-06-01T00:00:00Z", agents: [{ id: "a", validTo: null }] });
  expect(await graph.properties("a")).toEqual({ name: "A", purpose: "x" });
});

test("a stated end can be put back to nothing, and the entity is created again by a later PUT", async () => {
  const graph = await openGraph();
  await graph.put({ agents: [{ id: "a", name: "A", purpose: "x" }] });
  graph.now += 1000;
  expect(counts(await graph.put({ endEntities: ["a"] }))).toEqual([0, 0, 0, 1]);
  expect(await graph.properties("a")).toBeUndefined();
  graph.now += 1000;
  expect(counts(await graph.put({ agents: [{ id: "a", name: "Again" }] }))).toEqual([1, 0, 0, 0]);
  expect(await graph.properties("a")).toEqual({ name: "Again" });
});

test("ending an entity ends what its source asserts of it and of the relations at it, and nobody else's word", async () => {
  const graph = await openGraph();
  await graph.put(estate);
  await graph.put({ source: "hr", people: [{ id: "person:ada", title: "CFO" }] });
  await graph.put({ source: "hr", relations: [{ type: "MEMBER_OF", from: "person:ada", to: "team:ops" }] });
  expect(counts(await graph.put({ endEntities: ["person:ada"] }))).toEqual([0, 0, 0, 3]);
  expect(await graph.properties("person:ada")).toEqual({ title: "CFO" });
  expect(await graph.facts("MEMBER_OF:person:ada:team:ops")).toMatchObject({ sources: ["hr"] });
  expect(await graph.facts("OWNS.ACCOUNTABLE:person:ada:agent:bot")).toBeUndefined();
  expect(counts(await graph.put({ endEntities: ["person:ada"] }))).toEqual([0, 0, 1, 0]);
});

test("ending what the source never asserted changes nothing", async () => {
  const graph = await openGraph();
  await graph.put(estate);
  const result = await graph.put({
    source: "other",
    endEntities: ["agent:bot"],
    endRelations: ["MEMBER_OF:person:ada:team:ops"],
  });
  expect([result.graphVersion, counts(result)]).toEqual([1, [0, 0, 2, 0]]);
});

test("the change log says who wrote what, when, with the flat properties before and after", async () => {
  const graph = await openGraph();
  await graph.put(estate);
  graph.now += 1000;
  await graph.put({ agents: [{ id: "agent:bot", autonomy: "L4" }] });
  graph.now += 1000;
  await graph.put({ endEntities: ["agent:bot"] });
  const changes = (await graph.log()).filter(({ subject }) => subject.id === "agent:bot");
  const [one, two] = [
    { name: "Bot", autonomy: "L3", tags: ["a", "b"] },
    { name: "Bot", autonomy: "L4", tags: ["a", "b"] },
  ];
  expect(
    changes.map(({ version, write, before, after }) => [version, write.change, write.actor, before, after]),
  ).toEqual([
    [1, "CREATED", "local", null, one],
    [2, "UPDATED", "local", one, two],
    [3, "ENDED", "local", two, null],
  ]);
});

test("an end before the source began to speak tells the row that died as its `before`, from when it held", async () => {
  const graph = await openGraph();
  await graph.put({ effectiveAt: "2025-01-01T00:00:00Z", agents: [{ id: "a", purpose: "x" }] });
  const end = { effectiveAt: "2024-01-01T00:00:00Z", endEntities: ["a"] };
  const planned = (await graph.put(end, { dryRun: true })).planned.map(({ before, after }) => [before, after]);
  expect(planned).toEqual([[{ purpose: "x" }, null]]);
  await graph.put(end);
  const { write, before, after } = (await graph.log())[1] ?? {};
  expect([write?.change, write?.validFrom, before, after]).toEqual([
    "ENDED",
    Date.parse("2025-01-01T00:00:00Z"),
    { purpose: "x" },
    null,
  ]);
  expect(counts(await graph.put(end))).toEqual([0, 0, 1, 0]);
});

test("a required property must have a value at every moment once all sources are merged", async () => {
  const graph = await openGraph();
  expect(told(await graph.apply({ duties: [{ id: "d", framework: "x" }] }))).toEqual([
    "PROPERTY_REQUIRED duties[0].code",
  ]);
  await graph.put({ duties: [{ id: "d", framework: "x", code: "1" }] });
  await graph.put({ source: "other", duties: [{ id: "d", category: "c" }] });
  expect(told(await graph.apply({ duties: [{ id: "d", code: null }] }))).toEqual(["PROPERTY_REQUIRED duties[0].code"]);
  expect(
    told(await graph.apply({ effectiveAt: "2020-01-01T00:00:00Z", source: "other", duties: [{ id: "d" }] })),
  ).toEqual(["PROPERTY_REQUIRED duties[0].framework", "PROPERTY_REQUIRED duties[0].code"]);
  expect(told(await graph.apply({ endEntities: ["d"] }))).toEqual(["PROPERTY_REQUIRED endEntities[0]"]);
  await graph.put({ source: "other", duties: [{ id: "d", framework: "x", code: "2" }] });
  await graph.put({ endEntities: ["d"] });
  expect(await graph.properties("d")).toEqual({ framework: "x", code: "2", category: "c" });
});

test("a relation that is known may be put again without what is required of it, if it was said before", async () => {
  const graph = await openGraph();
  const access = { type: "CAN_ACCESS", from: "i", to: "r" };
  const both = { identities: [{ id: "i" }], resources: [{ id: "r" }] };
  expect(told(await graph.apply({ ...both, relations: [access] }))).toEqual(["PROPERTY_REQUIRED relations[0].actions"]);
  await graph.put({ ...both, relations: [{ ...access, actions: ["READ"] }] });
  await graph.put({ relations: [{ ...access, essential: true }] });
  expect(await graph.properties("CAN_ACCESS:i:r")).toEqual({ actions: ["READ"], essential: true });
});

test("an assertion in an answer is the part of one write that still counts", async () => {
  const graph = await openGraph();
  await graph.put({ source: "hr", certainty: "B", people: [{ id: "p", name: "Ada", title: "CFO" }] });
  graph.now += 1000;
  await graph.put({ source: "hr", people: [{ id: "p", title: "CEO" }] });
  const [writes = []] = await graph.store.writes(["p"], 2);
  expect(
    assertionsAt(writes, graph.now).map(({ source, certainty, properties }) => [source, certainty, properties]),
  ).toEqual([
    ["hr", "B", { name: "Ada" }],
    ["hr", "A", { title: "CEO" }],
  ]);
});
