import { expect, onTestFinished, test } from "vitest";
import { gapIdsAt } from "../../src/graphql/gap-ids.ts";
import { defaultTaxonomy } from "../../src/graphql/default-taxonomy.ts";
import { taxonomyNamed } from "../../src/graphql/layers.ts";
import { readEndpoints } from "../../src/webhooks/read-endpoints.ts";
import { startWebhooks } from "../../src/webhooks/webhooks.ts";
import { emptyGraph, openTestStore } from "../store/open-test-store.ts";
import { HandClock } from "../support/hand-clock.ts";
import { openApi, type Api, type ApiOptions } from "../support/open-api.ts";
import { accept, receiver, refuse, secret, verified, type Receiver } from "./receiver.ts";

const chain = { name: "who-owns-bot", ownershipChain: { of: "agent:bot", facets: ["ACCOUNTABLE"] } };
const types = ["graph.changed", "answer.moved"];
const local = { types, allowHttp: true, allowPrivate: true, retryMilliseconds: 5 };

const secured = { name: "is-leak-secured", assurance: "outcome:leak" };

function endpointsOf(url: string, more: object = {}) {
  const file = { watches: [chain, secured], endpoints: [{ name: "siem", url, secret, ...local, ...more }] };
  return readEndpoints(JSON.stringify(file), {});
}

interface Shown {
  readonly toldUpTo: { readonly graphVersion: string } | null;
  readonly triesUnderWay: number;
  readonly parked: readonly { readonly id: string }[];
}

interface Telling {
  readonly api: Api;
  readonly told: { readonly words: string; readonly reason: unknown }[];
  readonly stop: () => Promise<void>;
}

/** A product that tells a receiver, once it has begun to. */
async function telling(url: string, more: object = {}, options: ApiOptions = {}): Promise<Telling> {
  const endpoints = endpointsOf(url, more);
  const api = await openApi({ ...options, endpoints });
  const told: { words: string; reason: unknown }[] = [];
  const stop = startWebhooks(endpoints, {
    ...api.application,
    findGaps: gapIdsAt(api.application.context),
    taxonomy: taxonomyNamed(api.application.catalogue, defaultTaxonomy),
    now: options.clock?.now ?? Date.now,
    tell: (words, details) => told.push({ words, reason: details["reason"] }),
  });
  onTestFinished(stop);
  await expect.poll(async () => (await overview(api)).toldUpTo).not.toBeNull();
  return { api, told, stop };
}

async function overview(api: Api) {
  const answer = (await (await fetch(`${api.url}/webhooks`)).json()) as { endpoints: Shown[] };
  const [endpoint] = answer.endpoints;
  if (endpoint === undefined) throw new Error("no endpoint is shown");
  return endpoint;
}

const person = (n: number) => ({ people: [{ id: `person:${n}` }] });
const bodies = ({ received }: Receiver) => received.map((each) => verified(each));

test("a batch and a moved answer are told, thin, in order, and signed as the library of Standard Webhooks verifies", async () => {
  const hook = await receiver();
  const { api } = await telling(hook.url);
  await api.apply({
    people: [{ id: "person:ada" }],
    agents: [{ id: "agent:bot" }],
    relations: [{ type: "OWNS", facet: "ACCOUNTABLE", from: "person:ada", to: "agent:bot" }],
  });
  await api.apply(person(1));
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(3);
  const { changes } = await api.ask("{ changes { nodes { recordedAt graphVersion } } }");
  const at = (version: string) =>
    changes.nodes.find((node: { graphVersion: string }) => node.graphVersion === version).recordedAt;
  expect(bodies(hook)).toEqual([
    { type: "graph.changed", timestamp: at("1"), data: { id: "1", graphVersion: "1" } },
    { type: "answer.moved", timestamp: at("1"), data: { id: "who-owns-bot", graphVersion: "1" } },
    { type: "graph.changed", timestamp: at("2"), data: { id: "2", graphVersion: "2" } },
  ]);
  expect(new Set(hook.received.map(({ headers }) => headers["webhook-id"])).size).toBe(3);
});

test("types, ids and kinds narrow what an endpoint is told", async () => {
  const hook = await receiver();
  const { api } = await telling(hook.url, { types: ["graph.changed"], kinds: ["AGENT"] });
  await api.apply(person(1));
  await api.apply({ agents: [{ id: "agent:bot" }] });
  await expect.poll(() => bodies(hook).map(({ data }) => data.id), { timeout: 10_000 }).toEqual(["2"]);
});

test("what is refused five times is given up and shown, what comes after is told, and it is sent again on request", async () => {
  const hook = await receiver();
  hook.answer = refuse;
  const { api, told } = await telling(hook.url, { types: ["graph.changed"] });
  await api.apply(person(1));
  await expect.poll(async () => (await overview(api)).parked.length, { timeout: 20_000 }).toBe(1);
  hook.answer = accept;
  await api.apply(person(2));
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(6);
  expect(new Set(hook.received.slice(0, 5).map(({ headers }) => headers["webhook-id"])).size).toBe(1);

  const [parked] = (await overview(api)).parked;
  if (parked === undefined) throw new Error("nothing was given up");
  expect(parked).toMatchObject({ tries: 5, reason: "status 500", resend: false, message: { data: { id: "1" } } });
  const again = await fetch(`${api.url}/webhooks/retry`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ endpoint: "siem", message: parked.id }),
  });
  expect(await again.json()).toEqual({ marked: 1 });
  await expect.poll(async () => (await overview(api)).parked, { timeout: 10_000 }).toEqual([]);
  expect(hook.received).toHaveLength(7);
  expect(hook.received[6]?.headers["webhook-id"]).toBe(parked.id);
  expect(verified(hook.received[6] ?? { headers: {}, body: "" }).data.id).toBe("1");
  expect(JSON.stringify([told, await overview(api)])).not.toMatch(/whsec_|no stack of mine/u);
});

test("a process that ends while its endpoint refuses is taken up where it was: everything is told in order, and nothing held up writes", async () => {
  const hook = await receiver();
  hook.answer = refuse;
  const graph = await emptyGraph();
  const options = { types: ["graph.changed"], retryMilliseconds: 500 };
  const first = await telling(hook.url, options, { store: await graph.open() });
  for (let n = 0; n < 5; n += 1) await first.api.apply(person(n));
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(1);
  await first.stop();
  expect(await overview(first.api)).toMatchObject({ toldUpTo: { graphVersion: "0" }, triesUnderWay: 1 });
  // Written while nobody tells.
  await first.api.apply(person(5));
  hook.answer = accept;
  await telling(hook.url, options, { store: await graph.open() });
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(7);
  expect(bodies(hook).map(({ data }) => data.id)).toEqual(["1", "1", "2", "3", "4", "5", "6"]);
});

test("two processes on one store tell each batch once", async () => {
  const hook = await receiver();
  const graph = await emptyGraph();
  const one = await telling(hook.url, { types: ["graph.changed"] }, { store: await graph.open() });
  const other = await telling(hook.url, { types: ["graph.changed"] }, { store: await graph.open() });
  for (let n = 0; n < 10; n += 1) await (n % 2 === 0 ? one : other).api.apply(person(n));
  await expect.poll(() => hook.received.length, { timeout: 20_000 }).toBe(10);
  expect(bodies(hook).map(({ data }) => data.id)).toEqual(Array.from({ length: 10 }, (_, n) => String(n + 1)));
  // The one that tells ends; the other goes on.
  await one.stop();
  await other.api.apply(person(10));
  await expect.poll(() => hook.received.length, { timeout: 20_000 }).toBe(11);
});

test("an answer that the clock moves is told, with the version before and the instant at which something fell due", async () => {
  const hook = await receiver();
  const clock = new HandClock("2026-01-01T12:00:00Z");
  const store = await openTestStore({ clock: clock.now });
  const { api } = await telling(hook.url, { types: ["answer.moved"] }, { store, clock });
  const owns = {
    type: "OWNS",
    facet: "ACCOUNTABLE",
    from: "person:ada",
    to: "agent:bot",
    validTo: "2026-02-01T00:00:00Z",
  };
  await api.apply({ people: [{ id: "person:ada" }], agents: [{ id: "agent:bot" }], relations: [owns] });
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(1);
  clock.set("2026-03-01T00:00:00Z");
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(2);
  expect(bodies(hook)[1]).toEqual({
    type: "answer.moved",
    timestamp: "2026-02-01T00:00:00.000Z",
    data: { id: "who-owns-bot", graphVersion: "1" },
  });
});

test("an assurance case is told when it moves, also where its evidence expires by the clock alone, and what leaves it alone is not", async () => {
  const hook = await receiver();
  const clock = new HandClock("2026-01-01T12:00:00Z");
  const store = await openTestStore({ clock: clock.now });
  const { api } = await telling(hook.url, { types: ["answer.moved"], watches: [secured.name] }, { store, clock });
  await api.apply({ outcomes: [{ id: "outcome:leak" }] });
  await api.apply({
    vendors: [{ id: "vendor:maker" }],
    agents: [{ id: "agent:bot" }],
    controls: [{ id: "control:gate", effect: "PREVENT", status: "IMPLEMENTED" }],
    evidence: [{ id: "evidence:e", evidenceKind: "TEST", result: "PASS", validUntil: "2026-02-01T00:00:00Z" }],
    relations: [
      { type: "PROVIDES", from: "vendor:maker", to: "agent:bot" },
      { type: "DRIVES", from: "agent:bot", to: "outcome:leak" },
      { type: "GUARDS", side: "OUT", from: "control:gate", to: "agent:bot" },
      { type: "SUPPORTS", from: "evidence:e", to: "control:gate" },
    ],
  });
  await api.apply(person(1));
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(2);
  clock.set("2026-03-01T00:00:00Z");
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(3);
  expect(bodies(hook).map(({ type, data }) => [type, data.id, data.graphVersion])).toEqual([
    ["answer.moved", "is-leak-secured", "1"],
    ["answer.moved", "is-leak-secured", "2"],
    ["answer.moved", "is-leak-secured", "3"],
  ]);
  // Evidence counts until the end of the instant that it names.
  expect(bodies(hook)[2]).toMatchObject({ timestamp: "2026-02-01T00:00:00.001Z" });
});

test("a gap that opens and one that closes are told by their ids, also where the clock alone opens it", async () => {
  const hook = await receiver();
  const clock = new HandClock("2026-01-01T12:00:00Z");
  const store = await openTestStore({ clock: clock.now });
  const rules = ["OWNERLESS_IDENTITY", "UNROTATED_IDENTITY"];
  const { api } = await telling(hook.url, { types: ["gap.opened", "gap.closed"], rules }, { store, clock });
  const identity = { id: "identity:svc", identityKind: "SERVICE_ACCOUNT", lastRotatedAt: "2026-01-01T00:00:00Z" };
  await api.apply({ identities: [identity], people: [{ id: "person:ada" }] });
  await api.apply({ relations: [{ type: "OWNS", facet: "ACCOUNTABLE", from: "person:ada", to: "identity:svc" }] });
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(2);
  // A rotation counts for 90 days.
  clock.set("2026-05-01T00:00:00Z");
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBe(3);
  expect(bodies(hook).map(({ type, data }) => [type, data.id, data.graphVersion])).toEqual([
    ["gap.opened", "OWNERLESS_IDENTITY:identity:svc", "1"],
    ["gap.closed", "OWNERLESS_IDENTITY:identity:svc", "2"],
    ["gap.opened", "UNROTATED_IDENTITY:identity:svc", "2"],
  ]);
  const { gaps } = await api.ask(`{ gaps(rules: [UNROTATED_IDENTITY]) { nodes { id } } }`);
  expect(gaps.nodes).toEqual([{ id: "UNROTATED_IDENTITY:identity:svc" }]);
});
