import type { Driver } from "neo4j-driver-lite";
import { expect, onTestFinished, test } from "vitest";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import type { Store } from "../../src/store/store.ts";
import { allOf } from "../store/all-of.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { entity, entityRows, relation, row, say } from "../store/write-rows.ts";
import { neo4jDriver } from "./neo4j-driver.ts";

const hour = 3_600_000;

interface Bench {
  readonly store: Store;
  readonly ask: (cypher: string) => Promise<readonly unknown[]>;
  /** Moves the clock on and opens the graph anew, as the next process would find it. */
  readonly later: (milliseconds: number) => Promise<Store>;
}

async function bench(): Promise<Bench> {
  const address = await emptyNeo4j();
  const driver: Driver = neo4jDriver(address);
  let now = Date.now();
  const opened: Store[] = [];
  const open = async () => {
    const store = await openNeo4jStore({ ...address, clock: () => now });
    opened.push(store);
    return store;
  };
  onTestFinished(async () => {
    for (const store of opened) await store.close();
    await driver.close();
  });
  return {
    store: await open(),
    ask: async (cypher) => (await driver.executeQuery(cypher)).records.map((record) => record.get(0) as unknown),
    later: (milliseconds) => {
      now += milliseconds;
      return open();
    },
  };
}

const named = "MATCH (node:Entity|Ended) RETURN [labels(node), node.id, node.name] AS line ORDER BY node.id";

test("people find the estate under natural labels and types", async () => {
  const { store, ask } = await bench();
  await say(store, [
    entity("vendor:v", { name: "V" }),
    entity("model:m"),
    entity("agent:a", { name: "A", autonomy: "L3", tags: ["paying"], approved: true }),
    relation("vendor:v", "PROVIDES", "model:m", { providedAs: "SOLD" }),
    relation("model:m", "POWERS", "agent:a"),
  ]);
  const told =
    "MATCH (v:Vendor)-[p:PROVIDES]->(m:Model)-[:POWERS]->(a:Agent) RETURN [v.name, p.providedAs, m.name, a.autonomy, a.tags, a.approved]";
  expect(await ask(told)).toEqual([["V", "SOLD", "model:m", "L3", ["paying"], true]]);
});

test("what has ended leaves its labels and its relationships, and is found as ended; it comes back with them", async () => {
  const { store, ask } = await bench();
  const informs = relation("agent:a", "INFORMS", "person:p");
  await say(store, [entity("agent:a", { name: "A" }), entity("person:p"), informs]);
  await say(store, [entityRows("agent:a", []), { ...informs, rows: [] }]);
  expect(await ask(named)).toEqual([
    [["Ended"], "agent:a", "A"],
    [["Entity", "Person"], "person:p", "person:p"],
  ]);
  expect(await ask("MATCH ()-[relation]->() RETURN type(relation)")).toEqual([]);
  await say(store, [entity("agent:a", { name: "Again" }), informs]);
  expect(await ask("MATCH (:Agent {name: 'Again'})-[relation]->(:Person) RETURN type(relation)")).toEqual(["INFORMS"]);
});

test("a node shows the row that holds now, not one that held or that will hold", async () => {
  const { store, ask } = await bench();
  const now = Date.now();
  await say(store, [
    entityRows("agent:a", [
      row({ name: "Then" }, { validFrom: 0, validTo: now - hour }),
      row({ name: "Now" }, { validFrom: now - hour, validTo: now + hour }),
      row({ name: "Soon" }, { validFrom: now + hour }),
    ]),
    entityRows("agent:b", [row({ name: "Was" }, { validFrom: 0, validTo: now - hour })]),
  ]);
  expect(await ask(named)).toEqual([
    [["Entity", "Agent"], "agent:a", "Now"],
    [["Ended"], "agent:b", "Was"],
  ]);
});

test("when the clock passes an end, what is shown follows without a write, and no answer of the store changes", async () => {
  const { store, ask, later } = await bench();
  const now = Date.now();
  const { version } = await say(store, [
    entityRows("agent:a", [
      row({ name: "Now" }, { validTo: now + hour }),
      row({ name: "Soon" }, { validFrom: now + hour, validTo: now + 3 * hour }),
    ]),
    entity("agent:b"),
    relation("agent:b", "DELEGATES_TO", "agent:a", {}, { validTo: now + hour }),
  ]);
  const answers = async (each: Store) => {
    const moments = [now, now + hour, now + 2 * hour, now + 3 * hour].map((at) => ({ version, at }));
    const named_ = moments.map(async (moment) => [
      (await each.entities(["agent:a"], moment))[0]?.facts.properties["name"],
      (await each.relations(["DELEGATES_TO:agent:b:agent:a"], moment))[0]?.type,
      await each.count({ kinds: [], filter: { and: [] } }, moment),
      await each.searchCount({ text: "agent", kinds: [] }, moment),
    ]);
    return Promise.all(named_);
  };
  const before = await answers(store);
  const pages = await allOf(store.snapshot());

  const second = await later(2 * hour);
  expect(await ask(named)).toContainEqual([["Entity", "Agent"], "agent:a", "Soon"]);
  expect(await ask("MATCH ()-[relation]->() RETURN type(relation)")).toEqual([]);
  expect(await answers(second)).toEqual(before);

  const third = await later(2 * hour);
  expect(await ask(named)).toContainEqual([["Ended"], "agent:a", "Soon"]);
  expect(await answers(third)).toEqual(before);
  expect(await allOf(third.snapshot())).toEqual(pages);
  expect((await third.head()).version).toBe(version);

  const told = await say(third, [entity("agent:a", { name: "New" })]);
  const moment = { version: told.version, at: now };
  expect((await third.entities(["agent:a"], moment))[0]?.facts.properties["name"]).toBe("New");
  expect(await third.count({ kinds: [], filter: { and: [] } }, moment)).toBe(2);
});

test("opening a graph on which somebody has added or deleted something by hand is refused, and says what differs", async () => {
  const { store, ask, later } = await bench();
  await say(store, [entity("agent:a"), entity("agent:b"), relation("agent:a", "DELEGATES_TO", "agent:b")]);
  await ask("MATCH (a:Agent {id: 'agent:a'}), (b:Agent {id: 'agent:b'}) CREATE (b)-[:INFORMS]->(a) RETURN 1");
  await expect(later(0)).rejects.toMatchObject({
    code: "STORE_DAMAGED",
    message: expect.stringContaining("2 relationships where there should be 1") as string,
  });
  await ask("MATCH ()-[by:INFORMS]->() DELETE by RETURN 1");
  await later(0);
  await ask("MATCH (b:Agent {id: 'agent:b'}) DETACH DELETE b RETURN 1");
  await expect(later(0)).rejects.toMatchObject({ code: "STORE_DAMAGED" });
});
