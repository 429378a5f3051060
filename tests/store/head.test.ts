import { expect, test } from "vitest";
import { openTestStore } from "./open-test-store.ts";
import { entity, say } from "./write-rows.ts";

const empty = { version: 0, recordedAt: 0 };

test("an empty graph is at version 0, recorded at 0", async () => {
  const store = await openTestStore();
  expect(await store.head()).toEqual(empty);
  expect(await store.headAt(Date.now())).toEqual(empty);
});

test("each batch raises the version by one and is recorded later than the one before", async () => {
  const store = await openTestStore();
  const started = Date.now();
  const heads = [];
  for (const name of ["a", "b", "c", "d"]) heads.push(await say(store, [entity("agent:bot", { name })]));
  expect(heads.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  const times = heads.map(({ recordedAt }) => recordedAt);
  expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
  expect(times[0]).toBeGreaterThanOrEqual(started);
  expect(await store.head()).toEqual(heads[3]);
});

test("the head as of a time is the last batch recorded by then", async () => {
  const store = await openTestStore();
  const first = await say(store, [entity("agent:bot")]);
  const second = await say(store, [entity("agent:bot", { name: "Bot" })]);
  expect(await store.headAt(first.recordedAt - 1)).toEqual(empty);
  expect(await store.headAt(first.recordedAt)).toEqual(first);
  expect(await store.headAt(second.recordedAt - 1)).toEqual(first);
  expect(await store.headAt(second.recordedAt)).toEqual(second);
  expect(await store.headAt(second.recordedAt + 1e9)).toEqual(second);
  expect(await store.headAt(-1)).toEqual(empty);
});
