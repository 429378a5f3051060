import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import type { Store } from "../../src/store/store.ts";
import { type Neo4jServer, startNeo4j } from "../neo4j-server/start.ts";
import { Replay } from "../store/replay.ts";
import { entity, say } from "../store/write-rows.ts";
import { crashRound } from "./crash-round.ts";
import { neo4jDriver } from "./neo4j-driver.ts";

const rounds = 3;
let server: Neo4jServer;

beforeAll(async () => {
  server = await startNeo4j();
});
beforeEach(async () => {
  const driver = neo4jDriver(server);
  await driver.executeQuery("MATCH (node) DETACH DELETE node");
  await driver.close();
});
afterAll(() => server.stop());

async function open(limits: NonNullable<Parameters<typeof openNeo4jStore>[0]["limits"]> = {}): Promise<Store> {
  const store = await openNeo4jStore({ url: server.url, limits });
  onTestFinished(() => store.close());
  return store;
}

test(`in ${rounds} rounds of SIGKILL under load nothing acknowledged is lost, nothing is there by half or twice, and nobody restarts`, async () => {
  const store = await open();
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await crashRound(store, server, round);
    acknowledged.push(...outcome.acknowledged);
  }
  const whole = await new Replay().take(store.snapshot());
  const ids = [...whole.entities.values()].map(([, , id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    ids
      .filter((id) => id.endsWith("-0"))
      .map((id) => id.slice("agent:".length, -2))
      .sort(),
  ).toEqual(acknowledged.sort());
  expect((await store.head()).version).toBe(acknowledged.length);
  expect(whole.relations.size).toBe(whole.entities.size);
  expect(acknowledged.length).toBeGreaterThan(rounds);
}, 600_000);

test("a database that hangs is told of in time, and answers again once it goes on, without a restart", async () => {
  // What comes first, and what is looked at in the end, takes its time where the machine is busy: only what hangs is hurried.
  const patient = await open();
  await say(patient, [entity("agent:a")]);
  const wait = 5000;
  const store = await open({ readWait: wait, commitWait: wait, acquisitionWait: wait, connectionWait: wait });
  const asked = () =>
    Promise.allSettled([
      store.head(),
      say(store, [entity("agent:b")]),
      store.count({ kinds: [], filter: { and: [] } }, { version: 1, at: 0 }),
    ]);
  server.suspend();
  const outcomes = await asked().finally(() => {
    server.resume();
  });
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { name: "StoreUnavailable" } });
  }
  const isFulfilled = async () => (await asked()).every(({ status }) => status === "fulfilled");
  await expect.poll(isFulfilled, { timeout: 90_000 }).toBe(true);
  // Whether the write that was cut off arrived or not, and however often it was made again, it is one entity.
  const { version } = await patient.head();
  expect(await patient.count({ kinds: [], filter: { and: [] } }, { version, at: 0 })).toBe(2);
}, 240_000);

test("more requests than connections wait for one, and are told where none comes free in time", async () => {
  const store = await open({ connectionsMax: 1, acquisitionWait: 20_000, readWait: 20_000 });
  await say(store, [entity("agent:a")]);
  const moment = { version: 1, at: 0 };
  const answers = await Promise.all(Array.from({ length: 50 }, () => store.entities(["agent:a"], moment)));
  expect(answers.every(([record]) => record?.id === "agent:a")).toBe(true);

  const hurried = await open({ connectionsMax: 1, acquisitionWait: 3000, readWait: 20_000 });
  server.suspend();
  try {
    const first = hurried.entities(["agent:a"], moment);
    await expect(hurried.entities(["agent:a"], moment)).rejects.toMatchObject({
      name: "StoreUnavailable",
      message: expect.stringContaining("in use") as string,
    });
    first.catch(() => undefined);
  } finally {
    server.resume();
  }
  await expect
    .poll(
      () =>
        hurried
          .entities(["agent:a"], moment)
          .then(([record]) => record?.id)
          .catch(() => undefined),
      { timeout: 60_000 },
    )
    .toBe("agent:a");
});

test("two processes that write at once lose nothing, and each sees what the other wrote before it asked", async () => {
  const [one, other] = [await open(), await open()];
  for (let turn = 0; turn < 10; turn += 1) {
    const [writer, reader] = turn % 2 === 0 ? [one, other] : [other, one];
    const { version } = await say(writer, [entity(`agent:${turn}`)]);
    expect((await reader.head()).version).toBe(version);
    expect((await reader.entities([`agent:${turn}`], { version, at: 0 }))[0]?.born).toBe(version);
  }
  const heads = await Promise.all(
    Array.from({ length: 40 }, (_, turn) => say(turn % 2 === 0 ? one : other, [entity(`agent:at-once-${turn}`)])),
  );
  expect(heads.map(({ version }) => version).sort((left, right) => left - right)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 11),
  );
});
