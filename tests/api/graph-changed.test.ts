import { expect, test } from "vitest";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { emptyGraph } from "../store/open-test-store.ts";
import { openApi, type Answer, type Api } from "../support/open-api.ts";
import { socketClient, subscribe, type Subscription } from "../support/subscribe.ts";

const everything = `subscription { graphChanged { graphVersion kind entity { id name } relation { id } before after source actor } }`;

/** A subscription that the server has begun to follow. */
async function following(api: Api, query: string, variables = {}): Promise<Subscription> {
  const before = api.application.log.tail.waiting;
  const subscription = subscribe(socketClient(api.socketUrl), query, variables);
  await expect.poll(() => api.application.log.tail.waiting).toBe(before + 1);
  return subscription;
}

const changeOf = ({ data, errors }: Answer) => {
  expect(errors).toBeUndefined();
  return data.graphChanged;
};
const idOf = ({ entity, relation }: { entity: { id: string }; relation: { id: string } | null }) =>
  relation?.id ?? entity.id;

test("a subscriber is told of a created entity with what it is now, and of its end as it was just before", async () => {
  const api = await openApi();
  const told = await following(api, everything);
  await api.apply({ people: [{ id: "person:ada", name: "Ada" }] });
  await api.apply({ people: [{ id: "person:ada", title: "Countess" }] });
  await api.apply({ endEntities: ["person:ada"] });
  expect(changeOf(await told.next())).toEqual({
    graphVersion: "1",
    kind: "CREATED",
    entity: { id: "person:ada", name: "Ada" },
    relation: null,
    before: null,
    after: { name: "Ada" },
    source: "test",
    actor: "local",
  });
  expect(changeOf(await told.next())).toMatchObject({
    graphVersion: "2",
    kind: "UPDATED",
    after: { title: "Countess" },
  });
  expect(changeOf(await told.next())).toMatchObject({ kind: "ENDED", entity: { name: "Ada" }, after: null });
});

test("what was written before the subscription is not told", async () => {
  const api = await openApi();
  await api.apply({ people: [{ id: "person:ada" }] });
  const told = await following(api, everything);
  await api.apply({ people: [{ id: "person:bob" }] });
  expect(idOf(changeOf(await told.next()))).toBe("person:bob");
});

test("while many write at once, each change is told once and in the order of the log, from the first version told to the head", async () => {
  const api = await openApi();
  const writes = Array.from({ length: 40 }, (_, n) =>
    api.apply({ people: [{ id: `person:${n}` }, { id: `person:x${n}` }] }),
  );
  const subscriptions = Array.from({ length: 5 }, () => subscribe(socketClient(api.socketUrl), everything));
  await Promise.all(writes);
  // All follow by now, so that each is told of this one.
  await expect.poll(() => api.application.log.tail.waiting).toBe(5);
  await api.apply({ people: [{ id: "person:last" }] });
  const { changes } = await api.ask(`{ changes(first: 100) { nodes { graphVersion entity { id } relation { id } } } }`);
  const log = changes.nodes.map(idOf);
  for (const { told, next } of subscriptions) {
    while (told.length === 0 || idOf(changeOf(told.at(-1) as Answer)) !== "person:last") await next();
    const heard = told.map((answer) => idOf(changeOf(answer)));
    expect(heard).toEqual(log.slice(log.length - heard.length));
    // Batches have two changes: one that was begun was told whole.
    expect(heard.length % 2).toBe(1);
  }
});

test("what another process writes to the same store is told, without a request in between", async () => {
  const graph = await emptyGraph();
  const api = await openApi({ store: await graph.open() });
  const other = await openApi({ store: await graph.open() });
  const told = await following(api, everything);
  await other.apply({ people: [{ id: "person:ada", name: "Ada" }] });
  await other.apply({ people: [{ id: "person:bob" }] });
  expect(changeOf(await told.next())).toMatchObject({ graphVersion: "1", entity: { id: "person:ada", name: "Ada" } });
  expect(changeOf(await told.next())).toMatchObject({ graphVersion: "2", entity: { id: "person:bob" } });
});

test("ids narrow what is told to them and the relations at them, kinds to theirs, and both together to what passes both", async () => {
  const api = await openApi();
  const narrowed = `subscription ($of: [ID!], $kinds: [Kind!]) { graphChanged(of: $of, kinds: $kinds) { entity { id } relation { id } } }`;
  const byId = await following(api, narrowed, { of: ["agent:bot"] });
  const byKind = await following(api, narrowed, { kinds: ["PERSON"] });
  const byBoth = await following(api, narrowed, { of: ["agent:bot"], kinds: ["PERSON"] });
  const byNothing = await following(api, narrowed, { of: [] });
  await api.apply({
    people: [{ id: "person:ada" }],
    agents: [{ id: "agent:bot" }, { id: "agent:other" }],
    relations: [
      { type: "OWNS", facet: "ACCOUNTABLE", from: "person:ada", to: "agent:bot" },
      { type: "DELEGATES_TO", from: "agent:bot", to: "agent:other" },
    ],
  });
  await api.apply({ people: [{ id: "person:end" }], agents: [{ id: "agent:bot", name: "end" }] });
  const owns = "OWNS.ACCOUNTABLE:person:ada:agent:bot";
  const delegates = "DELEGATES_TO:agent:bot:agent:other";
  const take = async (subscription: Subscription, count: number) => {
    const ids = [];
    for (let n = 0; n < count; n += 1) ids.push(idOf(changeOf(await subscription.next())));
    return ids;
  };
  expect(await take(byId, 4)).toEqual(["agent:bot", owns, delegates, "agent:bot"]);
  expect(await take(byKind, 3)).toEqual(["person:ada", owns, "person:end"]);
  expect(await take(byBoth, 1)).toEqual([owns]);
  expect([byBoth.told.length, byNothing.told.length]).toEqual([1, 0]);
});

test("a batch of more changes than a page of the log is told whole", async () => {
  const api = await openApi();
  const told = await following(api, `subscription { graphChanged { entity { id } } }`);
  const people = Array.from({ length: 250 }, (_, n) => ({ id: `person:${n}` }));
  await api.apply({ people });
  const ids = [];
  while (ids.length < people.length) ids.push((await told.next()).data.graphChanged.entity.id);
  expect(ids).toEqual(people.map(({ id }) => id));
});

test("a thousand events of one subscription are not counted against one limit of objects", async () => {
  const api = await openApi({ limits: { objectsMax: 20 } });
  const told = await following(api, `subscription { graphChanged { entity { relations { nodes { id } } } } }`);
  for (let n = 0; n < 30; n += 1) await api.apply({ people: [{ id: "person:ada", title: `${n}` }] });
  for (let n = 0; n < 30; n += 1) changeOf(await told.next());
});

test("a subscriber too far behind is told so, with the moment from which changes reads on without a gap or a repeat", async () => {
  const graph = await emptyGraph();
  const subscriptions = { ...defaultLimits.subscriptions, versionsBehindMax: 3, pollMilliseconds: 3_600_000 };
  // This process looks at what others wrote when it is asked something, and not by itself.
  const api = await openApi({ store: await graph.open(), limits: { subscriptions } });
  const other = await openApi({ store: await graph.open() });
  const told = await following(api, everything);
  await api.apply({ people: [{ id: "person:0" }] });
  await told.next();
  await expect.poll(() => api.application.log.tail.waiting).toBe(1);
  for (let n = 1; n < 8; n += 1) await other.apply({ people: [{ id: `person:${n}` }] });
  api.application.log.tail.lookNow();
  const [fault] = (await told.ended) as [{ message: string; extensions: Record<string, unknown> }];
  expect(fault.extensions).toMatchObject({
    code: "LIMIT_EXCEEDED",
    limit: "versionsBehindMax",
    max: 3,
    graphVersion: "1",
  });
  expect(fault.message).toContain("ANSWERABLE_VERSIONS_BEHIND_MAX");
  const { changes } = await api.ask(`query ($from: DateTime) { changes(from: $from) { nodes { entity { id } } } }`, {
    from: fault.extensions["from"],
  });
  expect(changes.nodes.map((change: { entity: { id: string } }) => change.entity.id)).toEqual(
    Array.from({ length: 7 }, (_, n) => `person:${n + 1}`),
  );
  expect(api.faults).toEqual([]);
});

test("whoever completes a subscription or goes away is not followed any longer", async () => {
  const api = await openApi();
  const { tail } = api.application.log;
  const first = await following(api, everything);
  const client = socketClient(api.socketUrl);
  for (let n = 0; n < 3; n += 1) subscribe(client, everything);
  await expect.poll(() => tail.waiting).toBe(4);
  first.stop();
  await expect.poll(() => tail.waiting).toBe(3);
  client.terminate();
  await expect.poll(() => tail.waiting).toBe(0);
  await api.apply({ people: [{ id: "person:ada" }] });
  expect(api.faults).toEqual([]);
});

test("a subscription sent as a request is refused, and told where it is served", async () => {
  const api = await openApi();
  const { errors } = await api.send(everything);
  expect(errors?.[0]?.message).toContain("WebSocket");
});
