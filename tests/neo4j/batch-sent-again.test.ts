import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { type Neo4jServer, startNeo4j } from "../neo4j-server/start.ts";
import type { Answer } from "../support/open-api.ts";
import { startServer } from "../support/start-server.ts";
import { neo4jDriver } from "./neo4j-driver.ts";
import { slowProxy } from "./slow-proxy.ts";

/** Ms: a database starts in these tests, again and again, and each time somebody waits for it in vain first. */
const patience = 600_000;
/** Agents of a batch, each delegated to by the first; half of a batch would show. */
const batchAgents = 20;
const rounds = 2;
let database: Neo4jServer;

beforeAll(async () => {
  database = await startNeo4j();
});
beforeEach(async () => {
  const driver = neo4jDriver(database);
  await driver.executeQuery("MATCH (node) DETACH DELETE node");
  await driver.close();
});
afterAll(() => database.stop());

/** What a client of a process of the product does. */
interface Client {
  /** The answer, whatever it says. */
  send(query: string, variables?: object): Promise<Answer>;
  /** Sends the batch of that name. Undefined where the store is told of as unavailable; throws on any other failure. */
  apply(name: string): Promise<Applied | undefined>;
}

interface Applied {
  readonly graphVersion: string;
  readonly created: number;
  readonly unchanged: number;
}

/** A process of the product on the database at `url`, and a client of it. */
async function clientOf(url: string): Promise<Client> {
  const { origin } = await startServer({ environment: { ANSWERABLE_STORE: url, ANSWERABLE_SAMPLE: "off" } });
  const send: Client["send"] = async (query, variables) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query, variables });
    return (await (await fetch(`${origin}/graphql`, { method: "POST", headers, body })).json()) as Answer;
  };
  const apply: Client["apply"] = async (name) => {
    const { data, errors } = await send(
      `mutation ($changes: ChangesInput!) {
        applyChanges(changes: $changes) { graphVersion created unchanged problems { message } }
      }`,
      { changes: batchOf(name) },
    );
    if (errors?.[0]?.extensions?.["code"] === "STORE_UNAVAILABLE") return undefined;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { problems, ...applied } = data.applyChanges;
    expect(problems).toEqual([]);
    return applied;
  };
  return { send, apply };
}

function batchOf(name: string) {
  const agents = Array.from({ length: batchAgents }, (_, index) => ({ id: `agent:${name}-${index}` }));
  const [first, ...others] = agents.map(({ id }) => id);
  const relations = others.map((to) => ({ type: "DELEGATES_TO" as const, from: first ?? "", to }));
  return { source: "test", agents, relations };
}

/** Agents and relations. */
const batchItems = 2 * batchAgents - 1;

async function sendUntilApplied(client: Client, name: string): Promise<Applied> {
  for (;;) {
    const applied = await client.apply(name);
    if (applied !== undefined) return applied;
    await sleep(200);
  }
}

/** Holds everything that the API shows to what clients were told is there: each batch once, whole, in one version, and nothing else. */
async function expectOnce(client: Client, names: readonly string[]): Promise<void> {
  const versions = new Map<string, string>();
  for (let after: string | null = null, more = true; more;) {
    const { data, errors }: Answer = await client.send(
      `query ($after: String) { changes(first: 100, after: $after) {
        nodes { graphVersion entity { id } relation { id } } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    expect(errors).toBe(undefined);
    for (const { graphVersion, entity, relation } of data.changes.nodes) {
      const { id } = relation ?? entity;
      expect(versions.has(id), `${id} is written once`).toBe(false);
      versions.set(id, graphVersion);
    }
    ({ hasNextPage: more, endCursor: after } = data.changes.pageInfo);
  }
  const expected = names.map(itemsOf);
  expect([...versions.keys()].sort()).toEqual(expected.flat().sort());
  for (const items of expected) expect(new Set(items.map((id) => versions.get(id))).size).toBe(1);
  expect(new Set(versions.values()).size).toBe(names.length);
  expect((await client.send("{ agents { totalCount } }")).data).toEqual({
    agents: { totalCount: names.length * batchAgents },
  });
}

/** The ids of a batch's agents and relations. */
function itemsOf(name: string): readonly string[] {
  const { agents, relations } = batchOf(name);
  return [...agents.map(({ id }) => id), ...relations.map((relation) => defaultRelationId(relation))];
}

test(
  "a batch that went through unheard before the database was killed is found there by the client that sends it again, and stays one",
  async () => {
    const proxy = await slowProxy(database.url);
    onTestFinished(() => {
      proxy.close();
    });
    const client = await clientOf(proxy.url);
    await client.apply("first");
    proxy.loseNextCommit();
    const unheard = client.apply("second");
    const driver = neo4jDriver(database);
    const versionThere = async () =>
      (await driver.executeQuery("MATCH (batch:Batch) RETURN max(batch.version) AS version")).records[0]?.get(
        "version",
      );
    await expect.poll(versionThere, { timeout: 60_000, interval: 50 }).toBe(2);
    await database.kill();
    await driver.close();
    // It stays away until the client has been told so.
    expect(await unheard).toBe(undefined);
    await database.start();
    expect(proxy.lost).toBe(1);
    const again = await sendUntilApplied(client, "second");
    expect(again).toEqual({ graphVersion: "2", created: 0, unchanged: batchItems });
    await expectOnce(client, ["first", "second"]);
  },
  patience,
);

test(
  "batches of several clients, under whom the database is killed and who send theirs again until they are told it is done, are each there once",
  async () => {
    const clients = await Promise.all([clientOf(database.url), clientOf(database.url)]);
    const done: string[] = [];
    let [unavailable, isOver] = [0, false];
    const send = async (client: Client, writer: string) => {
      for (let batch = 0; !isOver; batch += 1) {
        const name = `${writer}-${batch}`;
        while ((await client.apply(name)) === undefined) unavailable += 1;
        done.push(name);
      }
    };
    const load = Promise.all(clients.flatMap((client, at) => [send(client, `a${at}`), send(client, `b${at}`)]));
    for (let round = 1; round <= rounds; round += 1) {
      await sleep(Math.random() * 1500);
      await database.kill();
      // It stays away until somebody has been told so, and comes back while others still wait.
      const before = unavailable;
      await expect.poll(() => unavailable, { timeout: 120_000 }).toBeGreaterThan(before);
      await database.start();
      const doneBefore = done.length;
      await expect.poll(() => done.length, { timeout: 120_000 }).toBeGreaterThan(doneBefore + clients.length);
    }
    isOver = true;
    await load;
    for (const client of clients) await expectOnce(client, done);
  },
  patience,
);
