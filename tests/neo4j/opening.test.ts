import { createServer, type Socket } from "node:net";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { startNeo4j } from "../neo4j-server/start.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { everythingIn } from "../store/everything-in.ts";
import { entity, relation, say } from "../store/write-rows.ts";
import { runProcess } from "../support/run-process.ts";
import { neo4jDriver } from "./neo4j-driver.ts";

async function run(cypher: string): Promise<void> {
  const driver = neo4jDriver(address());
  await driver.executeQuery(cypher);
  await driver.close();
}

const listening = /Server listening at (http:\/\/[^"]+)"/u;

/** The Neo4j that the tests share. */
const address = (): { readonly url: string } => ({ url: process.env["NEO4J_URL"] ?? "" });

test("a wrong password is refused at once, and the message says where it is set and not what it was", async () => {
  const server = await startNeo4j({ auth: true });
  onTestFinished(() => server.stop());
  const opening = openNeo4jStore({ url: server.url, username: "neo4j", password: "not this one" });
  await expect(opening).rejects.toMatchObject({ name: "StoreNotOpened", code: "STORE_ACCESS_DENIED" });
  await expect(opening).rejects.toThrow(/NEO4J_PASSWORD/u);
  await expect(opening).rejects.not.toThrow(/not this one/u);

  const initial = { url: server.url, username: "neo4j", password: "neo4j" };
  await expect(openNeo4jStore(initial)).rejects.toMatchObject({ code: "STORE_ACCESS_DENIED" });
  const driver = neo4jDriver(initial);
  const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'another one'";
  await driver.executeQuery(change, {}, { database: "system" });
  await driver.close();
  const store = await openNeo4jStore({ ...initial, password: "another one" });
  expect((await say(store, [entity("agent:a")])).version).toBe(1);
  await store.close();
});

test("a database that is not there is refused, and the message says where its name is set", async () => {
  const opening = openNeo4jStore({ ...address(), database: "elsewhere" });
  await expect(opening).rejects.toMatchObject({ name: "StoreNotOpened", code: "STORE_NOT_FOUND" });
  await expect(opening).rejects.toThrow(/NEO4J_DATABASE/u);
});

test("a database that holds other data is refused and stays as it is", async () => {
  await emptyNeo4j();
  await run("CREATE (:Movie {title: 'Metropolis'})");
  await expect(openNeo4jStore(address())).rejects.toMatchObject({ name: "StoreNotOpened", code: "NOT_A_STORE" });
  const driver = neo4jDriver(address());
  const { records } = await driver.executeQuery("MATCH (node) RETURN labels(node) AS labels");
  await driver.close();
  expect(records.map((record) => record.toObject())).toEqual([{ labels: ["Movie"] }]);
});

test("a database that a newer release wrote is refused", async () => {
  const store = await openNeo4jStore(await emptyNeo4j());
  await store.close();
  await run("MATCH (head:Head) SET head.schemaVersion = 1000");
  await expect(openNeo4jStore(address())).rejects.toMatchObject({ code: "STORE_TOO_NEW" });
});

test("a database that an earlier release wrote is brought to the schema of this one, and keeps what it holds", async () => {
  const store = await openNeo4jStore(await emptyNeo4j());
  await say(store, [entity("agent:a"), entity("agent:b"), relation("agent:a", "DELEGATES_TO", "agent:b")]);
  const looked = Date.now();
  const everything = await everythingIn(store, [looked]);
  await store.close();
  // As the first schema had it: subjects named their ends, and ends were looked up among them.
  await run("CREATE RANGE INDEX answerable_subject_from IF NOT EXISTS FOR (subject:Subject) ON (subject.from)");
  await run("DROP INDEX answerable_relation_row_to");
  await run(`MATCH (subject:Subject) SET subject.saysEnd = false
    WITH subject WHERE subject.type IS NOT NULL
    SET subject.relation = subject.subject / 2, subject.fromId = 'agent:a', subject.toId = 'agent:b'`);
  await run("MATCH (head:Head) SET head.schemaVersion = 1");

  const again = await openNeo4jStore(address());
  onTestFinished(() => again.close());
  expect(await everythingIn(again, [looked])).toEqual(everything);
  const driver = neo4jDriver(address());
  onTestFinished(() => driver.close());
  const only = async (cypher: string) => (await driver.executeQuery(cypher)).records[0]?.get(0) as unknown;
  expect(await only("MATCH (head:Head) RETURN head.schemaVersion")).toBe(3);
  const names =
    "SHOW INDEXES YIELD name WHERE name IN ['answerable_subject_from', 'answerable_relation_row_to'] RETURN collect(name)";
  expect(await only(names)).toEqual(["answerable_relation_row_to"]);
});

test("a database whose keys of external ids an earlier release made is given those of this one, in its history too", async () => {
  const cpe = { system: "cpe", id: "cpe:2.3:a:Acme:mail:1\\.0:*:*:*:*:*:*:*" };
  const store = await openNeo4jStore(await emptyNeo4j());
  await say(store, [
    entity("plugin:a", { externalIds: [cpe] }, { validTo: 10 }),
    entity("plugin:b", { externalIds: [cpe] }, { validFrom: 10 }),
    entity("plugin:c"),
  ]);
  await store.close();
  await run("MATCH (row) WHERE row.externalIdKeys IS NOT NULL SET row.externalIdKeys = ['as it was']");
  await run("MATCH (head:Head) SET head.schemaVersion = 2");
  const again = await openNeo4jStore(address());
  onTestFinished(() => again.close());
  const filter = { externalIds: [{ system: "cpe", id: "cpe:/a:acme:mail:1.0" }] };
  const query = { kinds: [], filter, order: { field: "ID", direction: "ASC" }, limit: 10 } as const;
  const holders = async (at: number) => (await again.list(query, { version: 1, at })).map(({ id }) => id);
  expect([await holders(5), await holders(10)]).toEqual([["plugin:a"], ["plugin:b"]]);
});

test("a constraint and an index that somebody dropped are there again once the graph is opened", async () => {
  const store = await openNeo4jStore(await emptyNeo4j());
  await store.close();
  const driver = neo4jDriver(address());
  onTestFinished(() => driver.close());
  const names = async () => {
    const { records } = await driver.executeQuery("SHOW INDEXES YIELD name WHERE name STARTS WITH 'answerable'");
    return records.map((record) => record.get("name") as string).sort();
  };
  const before = await names();
  await driver.executeQuery("DROP CONSTRAINT answerable_entity_id");
  await driver.executeQuery("DROP INDEX answerable_search");
  await (await openNeo4jStore(address())).close();
  expect(before.length).toBeGreaterThan(20);
  expect(await names()).toEqual(before);
});

test("a server that nobody listens for is unreachable, and one that never answers is so in time", async () => {
  const limits = { connectionWait: 300, acquisitionWait: 500, readWait: 1000 };
  const closed = openNeo4jStore({ url: "bolt://127.0.0.1:1", limits });
  await expect(closed).rejects.toMatchObject({
    name: "StoreUnavailable",
    message: expect.stringContaining("cannot be reached") as string,
  });

  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const bound = silent.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  await expect(openNeo4jStore({ url: `bolt://127.0.0.1:${port}`, limits })).rejects.toMatchObject({
    name: "StoreUnavailable",
  });
});

test("a process that starts before its database says 503 and why, and is ready once the database is", async () => {
  const server = await startNeo4j();
  onTestFinished(() => server.stop());
  await server.kill();
  const environment = { PORT: "0", ANSWERABLE_STORE: server.url, ANSWERABLE_SAMPLE: "off" };
  const started = runProcess(process.execPath, ["src/main.ts"], { environment });
  await expect.poll(() => started.stdout(), { timeout: 30_000 }).toMatch(listening);
  const origin = listening.exec(started.stdout())?.[1] ?? "";
  const ready = () => fetch(`${origin}/health/ready`);
  const early = await ready();
  expect(early.status).toBe(503);
  await expect
    .poll(async () => JSON.stringify(await (await ready()).json()), { timeout: 30_000 })
    .toContain("cannot be reached");
  await server.start();
  await expect.poll(async () => (await ready()).status, { timeout: 60_000, interval: 500 }).toBe(200);
});
