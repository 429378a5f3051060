import { expect, onTestFinished, test } from "vitest";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { Replay } from "../store/replay.ts";
import { entity, say } from "../store/write-rows.ts";
import { slowProxy } from "./slow-proxy.ts";

/** Bytes that a client hears: of the version they agree on, of who the server is, of whether it lets the user in, of an answer. */
const cuts = [5, 40, 120, 350];

test("a server that dies while it still agrees on how to talk is unavailable, and never a fault of another kind", async () => {
  const address = await emptyNeo4j();
  const proxy = await slowProxy(address.url);
  // What comes first takes its time where the machine is busy: only what is cut off is hurried.
  await (await openNeo4jStore(address)).close();
  const limits = { readWait: 4000, commitWait: 4000 };
  const store = await openNeo4jStore({ ...address, url: proxy.url, limits });
  onTestFinished(async () => {
    await store.close();
    proxy.close();
  });
  for (const bytes of cuts) {
    proxy.cutAfter(bytes);
    const outcomes = await Promise.allSettled([
      store.head(),
      say(store, [entity("agent:a")]),
      new Replay().take(store.snapshot()),
      openNeo4jStore({ ...address, url: proxy.url, limits }),
    ]);
    for (const outcome of outcomes) {
      expect(outcome, `cut after ${bytes} bytes`).toMatchObject({
        status: "rejected",
        reason: { name: "StoreUnavailable" },
      });
    }
  }
});

test("a read and a write that meet a dying server are made again until it is back", async () => {
  const address = await emptyNeo4j();
  const proxy = await slowProxy(address.url);
  const store = await openNeo4jStore({ ...address, url: proxy.url });
  onTestFinished(async () => {
    await store.close();
    proxy.close();
  });
  for (const [turn, bytes] of cuts.entries()) {
    proxy.cutAfter(bytes);
    const both = Promise.all([store.head(), say(store, [entity(`agent:${turn}`)])]);
    setTimeout(() => {
      proxy.cutAfter(Infinity);
    }, 500);
    const [, { version }] = await both;
    expect(version).toBe(turn + 1);
  }
});
