import { expect, test } from "vitest";
import { allOf } from "./all-of.ts";
import { emptyGraph } from "./open-test-store.ts";
import { Replay } from "./replay.ts";
import { entity, relation, say } from "./write-rows.ts";

test("a store sees what another has committed before the call", async () => {
  const graph = await emptyGraph();
  const [one, other] = [await graph.open(), await graph.open()];
  expect((await other.head()).version).toBe(0);
  for (const name of ["a", "b", "c"]) {
    const head = await say(one, [entity("agent:bot", { name })]);
    expect(await other.head()).toEqual(head);
    const [record] = await other.entities(["agent:bot"], { version: head.version, at: 0 });
    expect(record?.facts.properties["name"]).toBe(name);
    const back = await say(other, [entity("agent:bot", { name: `${name} again` })]);
    expect(await one.head()).toEqual(back);
  }
});

test("what two stores write at once is all there, once, in one order", async () => {
  const graph = await emptyGraph();
  const [left, right] = [await graph.open(), await graph.open()];
  const writing = Array.from({ length: 40 }, (_, index) => {
    const store = index % 2 === 0 ? left : right;
    const said = [
      entity("agent:hub"),
      entity(`agent:${index}`),
      relation("agent:hub", "DELEGATES_TO", `agent:${index}`),
    ];
    return say(store, said, `source ${index}`);
  });
  const versions = (await Promise.all(writing)).map(({ version }) => version);
  expect(versions.toSorted((one, other) => one - other)).toEqual(versions.map((_, index) => index + 1));
  const [one, other] = await Promise.all([left, right].map((store) => new Replay().take(store.snapshot())));
  expect(one?.entities).toEqual(other?.entities);
  expect(one?.relations).toEqual(other?.relations);
  expect([one?.relations.size, one?.entities.size, one?.batches.size]).toEqual([40, 80, 40]);
});

test("a graph is there again when it is opened again", async () => {
  const graph = await emptyGraph();
  const first = await graph.open();
  await say(first, [entity("agent:bot", { name: "Bot" })]);
  await first.setState("cursor", "7", null);
  const whole = await allOf(first.snapshot());
  await first.close();
  const second = await graph.open();
  expect(await allOf(second.snapshot())).toEqual(whole);
  expect(await second.state("cursor")).toBe("7");
  expect(await say(second, [entity("agent:bot")])).toMatchObject({ version: 2 });
});
