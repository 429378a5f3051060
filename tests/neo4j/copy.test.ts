import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { answerable } from "../cli/run-answerable.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { everythingIn } from "../store/everything-in.ts";
import { entity, relation, type Said, say } from "../store/write-rows.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { neo4jDriver } from "./neo4j-driver.ts";

const [recorded, ends] = [Date.parse("2022-01-01"), Date.parse("2023-01-01")];

/** A file whose last batch was recorded before something in it ended, and what it holds. */
async function source(path: string) {
  const store = await openSqliteStore({ path, clock: () => recorded });
  const ending = (said: Said): Said => ({ ...said, write: { validTo: ends } });
  const until = { validTo: ends };
  await say(store, [entity("agent:stays"), ending(entity("agent:ends", { name: "One" }, until))]);
  await say(store, [ending(relation("agent:stays", "DELEGATES_TO", "agent:ends", {}, until))]);
  return readAndClose(store);
}

async function readAndClose(store: Awaited<ReturnType<typeof openSqliteStore>>) {
  const everything = await everythingIn(store, [recorded, ends]);
  await store.close();
  return everything;
}

async function bench() {
  const address = await emptyNeo4j();
  const driver = neo4jDriver(address);
  onTestFinished(() => driver.close());
  const folder = temporaryFolder();
  const environment = {
    ...(address.username !== undefined && { NEO4J_USERNAME: address.username }),
    ...(address.password !== undefined && { NEO4J_PASSWORD: address.password }),
  };
  return {
    url: address.url,
    pathOf: (name: string) => join(folder, name),
    ask: async (cypher: string) =>
      (await driver.executeQuery(cypher)).records.map((record) => record.get(0) as unknown),
    copy: (from: string, to: string) => answerable(["copy", "--from", from, "--to", to], { environment }),
  };
}

test("a file copied to Neo4j and back by the command is the same, and Neo4j shows only what has not ended by now", async () => {
  const { url, pathOf, ask, copy } = await bench();
  const everything = await source(pathOf("graph.db"));
  expect(await copy(`sqlite:${pathOf("graph.db")}`, url)).toMatchObject({ code: 0, stderr: "" });
  expect(await ask("MATCH (node:Entity|Ended) RETURN [node.id, labels(node)] AS line ORDER BY node.id")).toEqual([
    ["agent:ends", ["Ended"]],
    ["agent:stays", expect.arrayContaining(["Entity", "Agent"])],
  ]);
  expect(await ask("MATCH (:Agent)-[shown:DELEGATES_TO]->() RETURN shown")).toEqual([]);
  expect(await copy(url, `sqlite:${pathOf("back.db")}`)).toMatchObject({ code: 0, stderr: "" });
  expect(await readAndClose(await openSqliteStore({ path: pathOf("back.db") }))).toEqual(everything);
});

test("a Neo4j that holds other people's data is refused with a code, and stays as it was", async () => {
  const { url, pathOf, ask, copy } = await bench();
  await source(pathOf("graph.db"));
  await ask("CREATE (:Film {title: 'Solaris'})");
  const { code, stderr } = await copy(`sqlite:${pathOf("graph.db")}`, url);
  expect([code, stderr.split(":")[0]]).toEqual([2, "NOT_A_STORE"]);
  expect(await ask("MATCH (node) RETURN labels(node)")).toEqual([["Film"]]);
});
