import { expect, test } from "vitest";
import { counts, openGraph, told } from "./open-graph.ts";

const replace = { mode: "REPLACE_SOURCE" } as const;

test("what a source that sends all it knows no longer says is ended, other sources' words are not", async () => {
  const graph = await openGraph();
  await graph.put({
    people: [{ id: "p" }],
    teams: [{ id: "t" }, { id: "u" }],
    relations: [{ type: "MEMBER_OF", from: "p", to: "t" }],
  });
  await graph.put({ source: "other", teams: [{ id: "u", name: "Ours" }] });
  graph.now += 1000;
  const result = await graph.put({ people: [{ id: "p" }], teams: [{ id: "v" }] }, replace);
  expect(counts(result)).toEqual([1, 0, 1, 3]);
  expect(await graph.facts("t")).toBeUndefined();
  expect(await graph.facts("MEMBER_OF:p:t")).toBeUndefined();
  expect(await graph.facts("u")).toMatchObject({ sources: ["other"] });
  expect(await graph.facts("t", "2026-06-01T00:00:00Z")).toBeDefined();
});

test("the same document twice changes nothing", async () => {
  const graph = await openGraph();
  const document = { agents: [{ id: "a", name: "A", tags: ["y", "x"] }], teams: [{ id: "t" }] };
  await graph.put(document, replace);
  graph.now += 1000;
  expect(counts(await graph.put(document, replace))).toEqual([0, 0, 2, 0]);
  expect((await graph.store.head()).version).toBe(1);
});

test("a field that is no longer said is withdrawn, from the document's moment on", async () => {
  const graph = await openGraph();
  await graph.put({ agents: [{ id: "a", name: "A", purpose: "x" }] });
  graph.now += 1000;
  expect(counts(await graph.put({ agents: [{ id: "a", name: "A" }] }, replace))).toEqual([0, 1, 0, 0]);
  expect(await graph.properties("a")).toEqual({ name: "A" });
  expect(await graph.properties("a", "2026-06-01T00:00:00Z")).toEqual({ name: "A", purpose: "x" });
});

test("what already ended before the document's moment is left alone", async () => {
  const graph = await openGraph();
  await graph.put({
    agents: [{ id: "a", validFrom: "2024-01-01T00:00:00Z", validTo: "2025-01-01T00:00:00Z" }, { id: "b" }],
  });
  expect(counts(await graph.put({ agents: [{ id: "b" }] }, replace))).toEqual([0, 0, 1, 0]);
  expect(await graph.facts("a", "2024-06-01T00:00:00Z")).toBeDefined();
});

test("a document that would end more than half of what a source of 20 said is refused unless that is allowed", async () => {
  const graph = await openGraph();
  const agents = Array.from({ length: 20 }, (_, index) => ({ id: `agent:${index}` }));
  await graph.put({ agents });
  graph.now += 1000;
  const refused = await graph.apply({ agents: agents.slice(0, 9) }, replace);
  expect([told(refused), refused.problems[0]?.message]).toEqual([
    ["ASSERTIONS_WOULD_END"],
    '"test" asserts 20 entities and relations, and 11 of them are not in this document and would end. If that is meant, allow it (allowMassEnd).',
  ]);
  expect((await graph.store.head()).version).toBe(1);
  expect(counts(await graph.put({ agents: agents.slice(0, 10) }, { ...replace, dryRun: true }))).toEqual([
    0, 0, 10, 10,
  ]);
  expect(counts(await graph.put({ agents: agents.slice(0, 9) }, { ...replace, allowMassEnd: true }))).toEqual([
    0, 0, 9, 11,
  ]);
});

test("a source of 19 may end all it said", async () => {
  const graph = await openGraph();
  await graph.put({ agents: Array.from({ length: 19 }, (_, index) => ({ id: `agent:${index}` })) });
  graph.now += 1000;
  expect(counts(await graph.put({}, replace))).toEqual([0, 0, 0, 19]);
});

test("of what a source said before no more is read than the document names and what would end", async () => {
  const graph = await openGraph();
  const agents = Array.from({ length: 100 }, (_, index) => ({ id: `agent:${index}` }));
  await graph.put({ agents: agents.map((agent) => ({ ...agent, validTo: "2026-06-02T00:00:00Z" })) });
  await graph.put({ agents: [{ id: "agent:left" }, { id: "agent:kept" }] });
  graph.now = Date.parse("2026-07-01T00:00:00Z");
  const held: string[] = [];
  const store: typeof graph.store = {
    ...graph.store,
    commit: (request) =>
      graph.store.commit({
        ...request,
        prepare: (state) => {
          held.push(...state.writes.keys());
          return request.prepare(state);
        },
      }),
  };
  expect(counts(await graph.put({ agents: [{ id: "agent:kept" }] }, { ...replace, store }))).toEqual([0, 0, 1, 1]);
  expect(held.sort()).toEqual(["agent:kept", "agent:left"]);
});
