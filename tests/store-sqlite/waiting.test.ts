import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { entity, say } from "../store/write-rows.ts";
import { freshPath, openFile } from "./open-file.ts";

/** Another program in the middle of writing. */
function lock(path: string): DatabaseSync {
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  onTestFinished(() => {
    if (other.isOpen) other.close();
  });
  return other;
}

test("a commit waits until another process has written, and readers do not wait for it", async () => {
  const path = freshPath();
  const store = await openFile(path);
  const other = lock(path);
  let isDone = false;
  const commit = say(store, [entity("agent:a")]).finally(() => (isDone = true));
  await sleep(50);
  expect(isDone).toBe(false);
  expect((await store.head()).version).toBe(0);
  other.exec("COMMIT");
  expect((await commit).version).toBe(1);
});

test("a commit that waits for too long is refused, nothing of it is written, and the next one is taken", async () => {
  const path = freshPath();
  const store = await openFile(path);
  const other = lock(path);
  const started = performance.now();
  vi.spyOn(performance, "now").mockImplementation(() => started);
  const commit = say(store, [entity("agent:a")]);
  await sleep(20);
  vi.spyOn(performance, "now").mockImplementation(() => started + 11_000);
  const error: unknown = await commit.catch((reason: unknown) => reason);
  vi.restoreAllMocks();
  expect(error).toMatchObject({ name: "StoreUnavailable" });
  expect((error as Error).message).not.toMatch(/SQLITE|locked|\//);
  other.exec("ROLLBACK");
  expect((await store.head()).version).toBe(0);
  expect((await say(store, [entity("agent:b")])).version).toBe(1);
});

test("recorded times grow though the clock stands still or goes back", async () => {
  const times = [1000, 1000, 10, 5000];
  const store = await openFile(freshPath(), { clock: () => times.shift() ?? 0 });
  const heads = [];
  for (const id of ["agent:a", "agent:b", "agent:c", "agent:d"]) heads.push(await say(store, [entity(id)]));
  expect(heads.map(({ recordedAt }) => recordedAt)).toEqual([1000, 1001, 1002, 5000]);
});

test("relations whose ids have the same hash are told apart", async () => {
  const store = await openFile(freshPath());
  const { idHash } = await import("../../src/store/sqlite/subject-number.ts");
  const seen = new Map<number, string>();
  let pair: readonly [string, string] | undefined;
  for (let index = 0; pair === undefined; index += 1) {
    const id = `r${index}`;
    const other = seen.get(idHash(id));
    if (other === undefined) seen.set(idHash(id), id);
    else pair = [other, id];
  }
  const ends = { type: "DELEGATES_TO", from: "agent:a", to: "agent:b" } as const;
  const said = pair.map((id) => ({
    subject: { id, ...ends },
    rows: [
      {
        validFrom: 0,
        validTo: Infinity,
        facts: { properties: { conditions: id }, certainty: "A", sources: ["x"], contested: [] } as const,
      },
    ],
  }));
  const { version } = await say(store, [entity("agent:a"), entity("agent:b"), ...said]);
  const read = await store.relations(pair, { version, at: 0 });
  expect(read.map((record) => record?.facts.properties["conditions"])).toEqual(pair);
});
