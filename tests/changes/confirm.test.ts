import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { confirm } from "../../src/changes/confirm.ts";
import { confirmedAt } from "../../src/changes/confirmed-at.ts";
import { openGraph, told } from "./open-graph.ts";

test("confirming records that it still holds, and changes nothing effective", async () => {
  const graph = await openGraph();
  await graph.put({ people: [{ id: "p", name: "Ada" }], teams: [{ id: "t" }] });
  const before = await graph.facts("p");
  graph.now += 1000;
  const result = await confirm({ store: graph.store, actor: localActor, ids: ["t", "p"], source: "test" });
  expect(result).toEqual({ confirmed: ["t", "p"], problems: [], graphVersion: 2 });
  expect(await graph.facts("p")).toEqual(before);
  const [writes = []] = await graph.store.writes(["p"], 2);
  expect(confirmedAt(writes)).toBe(graph.now);
  const last = (await graph.log()).at(-1);
  expect([last?.write.change, last?.before, last?.after]).toEqual(["CONFIRMED", { name: "Ada" }, { name: "Ada" }]);
});

test("confirming again is said again, as a version of its own", async () => {
  const graph = await openGraph();
  await graph.put({ people: [{ id: "p" }] });
  const request = { store: graph.store, actor: localActor, ids: ["p"], source: "test" };
  expect([(await confirm(request)).graphVersion, (await confirm(request)).graphVersion]).toEqual([2, 3]);
});

test("what is unknown, not asserted now, or named twice is not confirmed, and then nothing is", async () => {
  const graph = await openGraph();
  await graph.put({ people: [{ id: "p" }], teams: [{ id: "gone" }] });
  await graph.put({ source: "other", teams: [{ id: "theirs" }] });
  graph.now += 1000;
  await graph.put({ endEntities: ["gone"] });
  const ids = ["p", "none", "gone", "theirs", "p", "a b"];
  const result = await confirm({ store: graph.store, actor: localActor, ids, source: "test" });
  expect([result.confirmed, result.graphVersion]).toEqual([[], null]);
  expect(told(result)).toEqual([
    "DUPLICATE_IN_BATCH ids[4]",
    "INVALID_ID ids[5]",
    "UNKNOWN_ENTITY ids[1]",
    "SOURCE_NOT_ALLOWED ids[2]",
    "SOURCE_NOT_ALLOWED ids[3]",
  ]);
  expect(result.problems[3]?.message).toBe('"test" cannot confirm "gone", because it asserts nothing about it now.');
  expect((await graph.store.head()).version).toBe(3);
});
