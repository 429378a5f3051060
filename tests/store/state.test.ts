import { expect, test } from "vitest";
import { emptyGraph, openTestStore } from "./open-test-store.ts";

test("what was never set is null", async () => {
  const store = await openTestStore();
  expect(await store.state("cursor")).toBeNull();
});

test("a value is set only where it still is what was expected", async () => {
  const store = await openTestStore();
  expect(await store.setState("cursor", "1", "0")).toBe(false);
  expect(await store.state("cursor")).toBeNull();
  expect(await store.setState("cursor", "1", null)).toBe(true);
  expect(await store.setState("cursor", "2", null)).toBe(false);
  expect(await store.setState("cursor", "2", "1")).toBe(true);
  expect(await store.state("cursor")).toBe("2");
  expect(await store.state("other")).toBeNull();
});

test("of many who expect the same value exactly one sets it", async () => {
  const graph = await emptyGraph();
  const [one, other] = [await graph.open(), await graph.open()];
  const turns = Array.from({ length: 20 }, (_, index) =>
    (index % 2 === 0 ? one : other).setState("leader", `process ${index}`, null),
  );
  const won = (await Promise.all(turns)).flatMap((isSet, index) => (isSet ? [`process ${index}`] : []));
  expect(won).toHaveLength(1);
  expect(await one.state("leader")).toBe(won[0]);
  expect(await other.state("leader")).toBe(won[0]);
});

test("setting a value is no batch", async () => {
  const store = await openTestStore();
  await store.setState("cursor", "1", null);
  expect(await store.head()).toEqual({ version: 0, recordedAt: 0 });
});
