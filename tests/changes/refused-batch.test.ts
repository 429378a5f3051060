import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { type Graph, openGraph, told } from "./open-graph.ts";

/** A graph with a little in it, and what it holds. */
async function openSmallGraph(): Promise<Graph> {
  const graph = await openGraph();
  await graph.put({
    people: [{ id: "person:ada" }],
    teams: [{ id: "team:ops" }, { id: "team:dev" }],
    agents: [{ id: "agent:bot", name: "Bot" }],
    relations: [{ type: "MEMBER_OF", from: "person:ada", to: "team:ops", id: "membership" }],
  });
  return graph;
}

/** Refuses, and shows that nothing of the batch was written although its first item is good. */
async function expectProblems(input: object, problems: readonly string[], graph?: Graph): Promise<void> {
  const asked = graph ?? (await openSmallGraph());
  const before = await asked.store.head();
  const { vendors = [] } = input as { readonly vendors?: readonly object[] };
  const result = await asked.apply({ ...input, vendors: [{ id: "vendor:good" }, ...vendors] });
  expect(told(result)).toEqual(problems);
  expect([result.graphVersion, result.created, result.planned]).toEqual([null, 0, []]);
  expect(await asked.store.head()).toEqual(before);
  expect(await asked.facts("vendor:good")).toBeUndefined();
}

test("an id never changes its kind, nor names an entity and a relation", async () => {
  await expectProblems(
    {
      plugins: [{ id: "agent:bot" }],
      agents: [{ id: "membership" }],
      relations: [{ type: "MEMBER_OF", from: "person:ada", to: "team:dev", id: "team:ops" }],
    },
    ["KIND_MISMATCH plugins[0].id", "KIND_MISMATCH agents[0].id", "KIND_MISMATCH relations[0].id"],
  );
});

test("the id of a relation keeps its type and its ends", async () => {
  await expectProblems({ relations: [{ type: "MEMBER_OF", from: "person:ada", to: "team:dev", id: "membership" }] }, [
    "CONFLICTING_WRITE relations[0].id",
  ]);
});

test("a relation joins known entities of the kinds that the registry allows, be it one to itself", async () => {
  await expectProblems(
    {
      relations: [
        { type: "MEMBER_OF", from: "person:eve", to: "team:ops" },
        { type: "MEMBER_OF", from: "team:ops", to: "person:ada" },
        { type: "MEMBER_OF", from: "membership", to: "team:ops" },
        { type: "PART_OF", from: "team:ops", to: "team:ops" },
        { type: "OWNS", facet: "ACCOUNTABLE", from: "team:ops", to: "agent:bot", through: "person:eve" },
        { type: "OWNS", facet: "SPONSOR", from: "team:ops", to: "agent:bot", through: "team:dev" },
      ],
    },
    [
      "UNKNOWN_ENTITY relations[0].from",
      "RELATION_NOT_ALLOWED relations[1]",
      "KIND_MISMATCH relations[2].from",
      "UNKNOWN_ENTITY relations[4].through",
      "KIND_MISMATCH relations[5].through",
    ],
  );
});

test("an entity that has ended is still known to a relation", async () => {
  const graph = await openSmallGraph();
  graph.now += 1000;
  await graph.put({ endEntities: ["team:dev"] });
  await graph.put({ relations: [{ type: "MEMBER_OF", from: "person:ada", to: "team:dev" }] });
  expect(await graph.facts("MEMBER_OF:person:ada:team:dev")).toBeDefined();
});

test("only what is known ends, entities and relations each in their list", async () => {
  await expectProblems({ endEntities: ["agent:none", "membership"], endRelations: ["agent:bot", "none"] }, [
    "UNKNOWN_ENTITY endEntities[0]",
    "KIND_MISMATCH endEntities[1]",
    "KIND_MISMATCH endRelations[0]",
    "UNKNOWN_ENTITY endRelations[1]",
  ]);
});

test("an interval ends after it begins, be its begin its own, the batch's or now", async () => {
  const now = "2026-06-01T00:00:00Z";
  await expectProblems(
    {
      agents: [
        { id: "a", validFrom: now, validTo: now },
        { id: "b", validTo: "2026-05-01T00:00:00Z" },
      ],
    },
    ["INVALID_INTERVAL agents[0].validTo", "INVALID_INTERVAL agents[1].validTo"],
  );
  await expectProblems(
    { effectiveAt: "2027-01-01T00:00:00Z", agents: [{ id: "b", validTo: "2026-12-01T00:00:00Z" }] },
    ["INVALID_INTERVAL agents[0].validTo"],
  );
});

test("a relation is not put at an entity that the same batch ends", async () => {
  await expectProblems(
    { relations: [{ type: "MEMBER_OF", from: "person:ada", to: "team:dev" }], endEntities: ["team:dev"] },
    ["CONFLICTING_WRITE relations[0]"],
  );
});

test("problems of the batch itself, of the graph and of the merge are told together", async () => {
  await expectProblems(
    {
      agents: [{ id: "agent:bot", autonomy: "L9" }],
      duties: [{ id: "duty:x", framework: 7 }],
      relations: [{ type: "CAN_ACCESS", from: "identity:x", to: "agent:bot" }],
    },
    [
      "INVALID_VALUE agents[0].autonomy",
      "INVALID_VALUE duties[0].framework",
      "UNKNOWN_ENTITY relations[0].from",
      "PROPERTY_REQUIRED duties[0].code",
      "PROPERTY_REQUIRED relations[0].actions",
    ],
  );
});

test("an actor writes only as the sources it was given", async () => {
  const graph = await openSmallGraph();
  const actor = { ...localActor, id: "ci", kind: "SERVICE" as const, sources: ["ci"] };
  const refused = await graph.apply({ agents: [{ id: "a" }] }, { actor });
  expect([told(refused), refused.problems[0]?.message]).toEqual([
    ["SOURCE_NOT_ALLOWED source"],
    '"ci" cannot write as "test", because it may write only as "ci".',
  ]);
  expect(await graph.facts("a")).toBeUndefined();
  await graph.put({ source: "ci", agents: [{ id: "a" }] }, { actor });
  expect((await graph.log()).at(-1)?.write.actor).toBe("ci");
});
