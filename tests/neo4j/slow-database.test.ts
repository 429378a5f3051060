import { expect, onTestFinished, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { applyChanges } from "../../src/changes/apply-changes.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { entity, say } from "../store/write-rows.ts";
import { openApi } from "../support/open-api.ts";
import { slowProxy } from "./slow-proxy.ts";

type Limits = NonNullable<Parameters<typeof openNeo4jStore>[0]["limits"]>;

async function slowStore(limits: Limits = {}) {
  const address = await emptyNeo4j();
  const proxy = await slowProxy(address.url);
  const store = await openNeo4jStore({ ...address, url: proxy.url, limits });
  onTestFinished(async () => {
    proxy.delay = 0;
    await store.close();
    proxy.close();
  });
  return { proxy, store };
}

test("a database that is merely slow answers late and right, writes and reads at once", async () => {
  const { proxy, store } = await slowStore();
  const api = await openApi({ store });
  proxy.delay = 40;
  const agents = Array.from({ length: 8 }, (_, index) => ({ id: `agent:${index}`, name: `Agent ${index}` }));
  const names = await Promise.all(
    agents.map(async (agent) => {
      await api.apply({ agents: [agent] });
      return (await api.ask("query ($id: ID!) { entity(id: $id) { name } }", { id: agent.id })).entity.name;
    }),
  );
  expect(names).toEqual(agents.map(({ name }) => name));
  expect((await api.ask("{ changes(first: 100) { totalCount } }")).changes.totalCount).toBe(agents.length);
  expect(api.faults).toEqual([]);
});

test("a database slower than anybody waits is told of as unavailable, and serves again once it is quicker, without a restart", async () => {
  // What a database does for the first time takes its time, and is not what is looked at here.
  const patient = await openApi({ store: (await slowStore()).store });
  await patient.apply({ agents: [{ id: "agent:first" }] });
  await patient.ask("{ entities { totalCount } changes(first: 100) { totalCount } }");
  const { proxy, store } = await slowStore({ readWait: 5000, commitWait: 5000 });
  const api = await openApi({ store });
  await api.apply({ agents: [{ id: "agent:a" }] });
  proxy.delay = 6000;
  const { errors } = await api.send("{ entities { totalCount } }");
  expect(errors?.[0]?.extensions).toMatchObject({ code: "STORE_UNAVAILABLE" });
  const late = await api.send(
    `mutation { applyChanges(changes: { source: "test", agents: [{ id: "agent:b" }] }) { created } }`,
  );
  expect(late.errors?.[0]?.extensions).toMatchObject({ code: "STORE_UNAVAILABLE" });
  proxy.delay = 0;
  await expect
    .poll(async () => (await api.send("{ entities { totalCount } }")).errors, { timeout: 60_000, interval: 500 })
    .toBe(undefined);
  // Whoever was told so sends it again: it is there once, whether it had arrived or not.
  await api.apply({ agents: [{ id: "agent:b" }] });
  const { entities, changes } = await api.ask("{ entities { totalCount } changes(first: 100) { totalCount } }");
  expect([entities.totalCount, changes.totalCount]).toEqual([2, 2]);
});

test("a commit that went through unheard is written once: it is looked for before it is tried again", async () => {
  const { proxy, store } = await slowStore();
  await say(store, [entity("agent:a")]);
  for (const name of ["b", "c"]) {
    proxy.loseNextCommit();
    const input = { source: "test", agents: [{ id: `agent:${name}` }] };
    const { problems, created } = await applyChanges({ store, actor: localActor, input });
    expect([problems, created]).toEqual([[], 1]);
  }
  expect(proxy.lost).toBe(2);
  expect((await store.head()).version).toBe(3);
  expect(await store.changeCount({ versionAtMost: 3 })).toBe(3);
});
