import { expect, test } from "vitest";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { emptyGraph, openTestStore } from "../store/open-test-store.ts";
import { HandClock } from "../support/hand-clock.ts";
import { openApi, type Answer, type Api, type ApiOptions } from "../support/open-api.ts";
import { socketClient, subscribe, type Subscription } from "../support/subscribe.ts";

const document = `subscription ($watch: WatchInput!) {
  answerChanged(watch: $watch) { graphVersion recordedAt sentence before after changes { kind entity { id } relation { id } } }
}`;

/** A watch that the server has begun to follow. */
async function watching(api: Api, watch: object): Promise<Subscription> {
  const before = api.application.log.tail.waiting;
  const subscription = subscribe(socketClient(api.socketUrl), document, { watch });
  await expect.poll(() => api.application.log.tail.waiting).toBe(before + 1);
  return subscription;
}

const moveOf = ({ data, errors }: Answer) => {
  expect(errors).toBeUndefined();
  return data.answerChanged;
};

/** Ids of what moved it. */
const movedBy = ({ changes }: { changes: { entity: { id: string }; relation: { id: string } | null }[] }) =>
  changes.map(({ entity, relation }) => relation?.id ?? entity.id);

/** A product whose clock, and that of its store, is set by hand. */
async function atNoon(options: ApiOptions = {}) {
  const clock = new HandClock("2026-01-01T12:00:00Z");
  return { clock, api: await openApi({ store: await openTestStore({ clock: clock.now }), clock, ...options }) };
}

const owns = (from: string, more = {}) => ({ type: "OWNS", facet: "ACCOUNTABLE", from, to: "agent:bot", ...more });
const chain = { ownershipChain: { of: "agent:bot", facets: ["ACCOUNTABLE"] } };
const owned = {
  people: [
    { id: "person:ada", name: "Ada" },
    { id: "person:bob", name: "Bob" },
  ],
  agents: [{ id: "agent:bot", name: "Bot" }],
  relations: [owns("person:ada")],
};

test("a chain that moves is told with who answered and who does, with what moved it and nothing else of the batch", async () => {
  const api = await openApi();
  await api.apply(owned);
  const told = await watching(api, chain);
  // Neither of these moves it, nor does who is called what.
  await api.apply({ agents: [{ id: "agent:bot", description: "Pays." }], people: [{ id: "person:cy" }] });
  await api.apply({ people: [{ id: "person:ada", name: "Ada Lovelace" }] });
  await api.apply({
    people: [{ id: "person:dee" }],
    agents: [{ id: "agent:bot", purpose: "Pays more." }],
    relations: [owns("person:bob")],
    endRelations: ["OWNS.ACCOUNTABLE:person:ada:agent:bot"],
  });
  const move = moveOf(await told.next());
  expect(move.sentence).toBe(
    "Ada Lovelace is no longer accountable for Bot: Bob is now. Bob is recorded as accountable for Bot by direct assignment.",
  );
  expect(move.graphVersion).toBe("4");
  const answer = (id: string) => ({
    of: "agent:bot",
    exists: true,
    answers: [
      {
        ...{ facet: "ACCOUNTABLE", party: id, person: id, reason: "DIRECT", candidateCount: 1, candidates: [id] },
        hops: [{ from: "agent:bot", to: id, reason: "DIRECT", relation: `OWNS.ACCOUNTABLE:${id}:agent:bot` }],
      },
    ],
  });
  expect([move.before, move.after]).toEqual([answer("person:ada"), answer("person:bob")]);
  expect(movedBy(move)).toEqual(["OWNS.ACCOUNTABLE:person:bob:agent:bot", "OWNS.ACCOUNTABLE:person:ada:agent:bot"]);
  expect(told.told).toHaveLength(1);
});

const chainMoves: readonly (readonly [string, object, string])[] = [
  [
    "nobody answers any more",
    { endRelations: ["OWNS.ACCOUNTABLE:person:ada:agent:bot"] },
    "Ada is no longer accountable for Bot. Nobody is recorded as accountable for Bot: neither directly nor for what runs or holds it.",
  ],
  [
    "two are accountable",
    { relations: [owns("person:bob")] },
    "Ada is no longer accountable for Bot. 2 parties are on record as accountable for Bot, and none is picked: Ada and Bob.",
  ],
  [
    "whoever answers leaves, and reports to somebody",
    {
      people: [{ id: "person:ada", active: false }],
      relations: [{ type: "REPORTS_TO", from: "person:ada", to: "person:bob" }],
    },
    "Ada is still accountable for Bot, and the chain from there ends with Bob and no longer with Ada. " +
      "Ada is recorded as accountable for Bot by direct assignment; Ada is recorded as inactive and reports to Bob.",
  ],
  [
    "the entity leaves the graph",
    { endEntities: ["agent:bot"] },
    "Bot is no longer in the graph, so nobody answers for it.",
  ],
];

test.each(chainMoves)("that %s is told in words", async (_what, changes, sentence) => {
  const api = await openApi();
  await api.apply(owned);
  const told = await watching(api, chain);
  await api.apply(changes as Readonly<Record<string, unknown>>);
  expect(moveOf(await told.next()).sentence).toBe(sentence);
});

const access = (actions: string[], more = {}) => ({
  ...{ type: "CAN_ACCESS", from: "identity:svc", to: "resource:ledger", actions },
  ...more,
});
const reach = { blastRadius: { origins: ["agent:bot"] } };
const estate = {
  identities: [{ id: "identity:svc", name: "Svc" }],
  agents: [{ id: "agent:bot", name: "Bot" }],
  resources: [
    { id: "resource:ledger", name: "Ledger" },
    { id: "resource:crm", name: "CRM" },
  ],
  outcomes: [
    {
      ...{ id: "outcome:loss", name: "Wrong payment", outcomeKind: "FRAUDULENT_PAYMENT" },
      losses: [{ kind: "DIRECT", amount: "2000000", currency: "USD" }],
    },
  ],
  relations: [{ type: "ACTS_AS", from: "agent:bot", to: "identity:svc" }],
};

test("a reach that grows is told with what it reaches now, and that what is elsewhere moves nothing", async () => {
  const api = await openApi();
  await api.apply(estate);
  const told = await watching(api, reach);
  // A resource that nothing reaches, and its owner.
  await api.apply({ people: [{ id: "person:ada" }], relations: [owns("person:ada", { to: "resource:crm" })] });
  await api.apply({ relations: [access(["READ"]), owns("person:ada")] });
  const first = moveOf(await told.next());
  expect(first.sentence).toBe("If Bot is compromised, harm now reaches Ledger.");
  expect(movedBy(first)).toEqual(["CAN_ACCESS:identity:svc:resource:ledger"]);
  expect(first.after.inherent).toMatchObject({
    ...{ count: 2, byKind: { IDENTITY: 1, RESOURCE: 1 }, outcomes: [], enteredCount: 1 },
    entered: [{ id: "resource:ledger", distance: 2, powers: ["READ"], reversible: null, maxAmount: null }],
  });
  expect(first.before.inherent).toMatchObject({ count: 1, byKind: { IDENTITY: 1 }, left: [] });

  await api.apply({
    relations: [access(["READ", "WRITE"]), { type: "DRIVES", from: "resource:ledger", to: "outcome:loss" }],
  });
  const second = moveOf(await told.next());
  expect(second.sentence).toBe(
    "If Bot is compromised, “Wrong payment” may now come about; over Ledger harm now gains READ, WRITE (before: READ); " +
      "the gross loss of what may come about is now USD 2,000,000 (before: none on record).",
  );
  expect(second.after.residual).toMatchObject({
    ...{ outcomes: ["outcome:loss"], grossLoss: [{ amount: "2000000", currency: "USD" }], movedCount: 1 },
  });

  await api.apply({ relations: [access(["READ", "WRITE"], { maxAmount: "100" })] });
  expect(moveOf(await told.next()).sentence).toBe(
    "If Bot is compromised, access to Ledger now goes up to 100 (before: without a limit).",
  );
  await api.apply({ endRelations: ["ACTS_AS:agent:bot:identity:svc"] });
  const last = moveOf(await told.next());
  expect(last.sentence).toBe(
    "If Bot is compromised, “Wrong payment” may no longer come about; harm no longer reaches Svc and Ledger; " +
      "the gross loss of what may come about is now none on record (before: USD 2,000,000).",
  );
  expect(told.told).toHaveLength(4);
});

test("what enters a reach is counted, and listed and named up to a bound", async () => {
  const api = await openApi();
  await api.apply(estate);
  const told = await watching(api, reach);
  const resources = Array.from({ length: 250 }, (_, n) => ({ id: `resource:${String(n).padStart(3, "0")}` }));
  await api.apply({ resources, relations: resources.map(({ id }) => access(["READ"], { to: id })) });
  const { sentence, after, changes } = moveOf(await told.next());
  expect(sentence).toBe(
    "If Bot is compromised, harm now reaches resource:000, resource:001, resource:002 and 247 more.",
  );
  expect([after.inherent.count, after.inherent.enteredCount, after.inherent.entered.length]).toEqual([251, 250, 100]);
  expect(after.inherent.entered[99].id).toBe("resource:099");
  expect(changes).toHaveLength(500);
});

const guarded = {
  ...estate,
  controls: [{ id: "control:gate", name: "Gate", effect: "PREVENT", status: "IMPLEMENTED", controlKind: "GATEWAY" }],
  evidence: [
    {
      ...{ id: "evidence:test", name: "Penetration test", evidenceKind: "TEST", result: "PASS", independence: "SELF" },
      ...{ collectedAt: "2026-01-01T00:00:00Z", validUntil: "2026-06-30T00:00:00Z" },
    },
  ],
  relations: [
    ...[...estate.relations, access(["WRITE"])],
    { type: "GUARDS", side: "IN", from: "control:gate", to: "resource:ledger" },
    { type: "SUPPORTS", from: "evidence:test", to: "control:gate" },
  ],
};

test("evidence that expires moves a reach with nothing recorded: no changes, and a sentence that says what fell due", async () => {
  const { api, clock } = await atNoon();
  await api.apply(guarded);
  const told = await watching(api, reach);
  // It is past its date after that moment, not at it.
  clock.set("2026-06-30T00:00:00Z");
  clock.set("2026-07-15T00:00:00Z");
  const move = moveOf(await told.next());
  expect(move).toMatchObject({ graphVersion: "1", recordedAt: "2026-06-30T00:00:00.001Z", changes: [] });
  expect(move.sentence).toBe(
    "On 2026-06-30T00:00:00.001Z, with nothing recorded, `validUntil` of “Penetration test” passed. " +
      "If Bot is compromised, controls no longer keep harm from Ledger; “Gate” does not hold now (STALE, needs TESTED).",
  );
  expect([move.before.residual.count, move.after.residual.count]).toEqual([1, 2]);
  expect(move.after.controls).toEqual([{ control: "control:gate", holds: false, reason: "STALE, needs TESTED" }]);
});

test("an assurance case moves when a control stops to hold by the clock, and when an origin of harm is recorded", async () => {
  const { api, clock } = await atNoon();
  await api.apply({
    ...guarded,
    vendors: [{ id: "vendor:acme", name: "Acme" }],
    relations: [
      ...guarded.relations,
      { type: "PROVIDES", from: "vendor:acme", to: "agent:bot" },
      { type: "DRIVES", from: "resource:ledger", to: "outcome:loss" },
    ],
  });
  const told = await watching(api, { assurance: "outcome:loss" });
  clock.set("2026-07-15T00:00:00Z");
  const first = moveOf(await told.next());
  expect(first.changes).toEqual([]);
  expect(first.sentence).toMatch(
    /^On 2026-06-30T00:00:00.001Z, with nothing recorded, `validUntil` of “Penetration test” passed. The security of “Wrong payment” is now UNPROVEN \(before: PARTLY\): what begins at Svc and Acme is no longer kept from it\./u,
  );
  expect([first.before.heldCount, first.after.heldCount]).toEqual([2, 0]);
  await api.apply({
    vendors: [{ id: "vendor:other", name: "Other" }],
    relations: [{ type: "PROVIDES", from: "vendor:other", to: "agent:bot" }],
  });
  const second = moveOf(await told.next());
  expect(second.sentence).toContain(
    "“Wrong payment” can now be reached from Other, and nothing that holds prevents it",
  );
  expect(second.after.claims.map(({ origin }: { origin: string }) => origin).sort()).toEqual([
    "identity:svc",
    "vendor:acme",
    "vendor:other",
  ]);
  expect(movedBy(second)).toContain("PROVIDES:vendor:other:agent:bot");
});

test("an interval that ends, one that begins, and a contract that expires move an answer by themselves, in their order", async () => {
  const { api, clock } = await atNoon();
  await api.apply({
    ...owned,
    vendors: [{ id: "vendor:acme", name: "Acme" }],
    agreements: [{ id: "agreement:msa", name: "MSA", agreementKind: "SLA", expiresAt: "2026-04-01T00:00:00Z" }],
    relations: [
      owns("person:ada", { validTo: "2026-02-01T00:00:00Z" }),
      owns("person:bob", { validFrom: "2026-03-01T00:00:00Z" }),
      { type: "PROVIDES", from: "vendor:acme", to: "agent:bot" },
      { type: "COVERS", from: "agreement:msa", to: "agent:bot" },
      { type: "PARTY_TO", as: "PROVIDER", from: "vendor:acme", to: "agreement:msa" },
    ],
  });
  const told = await watching(api, { ownershipChain: { of: "agent:bot", facets: ["ACCOUNTABLE", "OPERATOR"] } });
  clock.set("2027-01-01T00:00:00Z");
  const moves = [moveOf(await told.next()), moveOf(await told.next()), moveOf(await told.next())];
  expect(moves.map(({ recordedAt }) => recordedAt)).toEqual([
    "2026-02-01T00:00:00.000Z",
    "2026-03-01T00:00:00.000Z",
    "2026-04-01T00:00:00.000Z",
  ]);
  expect(moves.map(({ sentence }) => sentence.split(". ")[0])).toEqual([
    "On 2026-02-01T00:00:00.000Z, with nothing recorded, it ceased to hold that Ada owns Bot",
    "On 2026-03-01T00:00:00.000Z, with nothing recorded, it began to hold that Bob owns Bot",
    "On 2026-04-01T00:00:00.000Z, with nothing recorded, `expiresAt` of “MSA” was reached",
  ]);
  expect(moves.map(({ sentence }) => sentence.split(". ")[1])).toEqual([
    "Ada is no longer accountable for Bot",
    "Bob is now accountable for Bot.".slice(0, -1),
    "Acme is no longer the operator of Bot",
  ]);
  expect(moves.flatMap(({ changes }) => changes)).toEqual([]);
});

test("what falls due before a write is told before it, although both are seen at once", async () => {
  const { api, clock } = await atNoon();
  await api.apply({ ...owned, relations: [owns("person:ada", { validTo: "2026-02-01T00:00:00Z" })] });
  const told = await watching(api, chain);
  const { tail } = api.application.log;
  clock.set("2026-03-01T00:00:00Z");
  await api.apply({ relations: [owns("person:bob")] });
  expect(tail).toBeDefined();
  const moves = [moveOf(await told.next()), moveOf(await told.next())];
  expect(moves.map(({ graphVersion, changes }) => [graphVersion, changes.length])).toEqual([
    ["1", 0],
    ["2", 1],
  ]);
});

test("every batch that moves an answer is told, also those that come faster than it is asked", async () => {
  const api = await openApi();
  await api.apply(owned);
  const told = await watching(api, chain);
  const flip = (n: number) =>
    n % 2 === 0
      ? { endRelations: ["OWNS.ACCOUNTABLE:person:ada:agent:bot"] }
      : { relations: [owns("person:ada", { validTo: null })] };
  for (let n = 0; n < 20; n += 1) await api.apply(flip(n));
  const versions = [];
  for (let n = 0; n < 20; n += 1) versions.push(Number(moveOf(await told.next()).graphVersion));
  expect(versions).toEqual(Array.from({ length: 20 }, (_, n) => n + 2));
});

test("what another process writes moves a watched answer", async () => {
  const graph = await emptyGraph();
  const api = await openApi({ store: await graph.open() });
  const other = await openApi({ store: await graph.open() });
  await other.apply(owned);
  const told = await watching(api, chain);
  await other.apply({ relations: [owns("person:bob")] });
  expect(moveOf(await told.next())).toMatchObject({ graphVersion: "2", after: { answers: [{ reason: "CONFLICT" }] } });
});

const refused: readonly (readonly [string, unknown, Readonly<Record<string, unknown>>])[] = [
  ["no question", {}, {}],
  ["two questions", { ...chain, ...reach }, {}],
  ["a question that is null", { ownershipChain: null }, {}],
  ["one question and a null", { ...reach, ownershipChain: null }, {}],
  ["an unknown question", { paths: {} }, {}],
  ["no input", null, {}],
  [
    "an unknown entity",
    { ownershipChain: { of: "agent:none" } },
    { argument: "watch.ownershipChain.of", problem: "UNKNOWN_ENTITY" },
  ],
  ["a person", { ownershipChain: { of: "person:ada" } }, { problem: "KIND_MISMATCH" }],
  ["no facet", { ownershipChain: { of: "agent:bot", facets: [] } }, { argument: "watch.ownershipChain.facets" }],
  ["no origin", { blastRadius: { origins: [] } }, { argument: "watch.blastRadius.origins" }],
  ["an unknown origin", { blastRadius: { origins: ["agent:none"] } }, { problem: "UNKNOWN_ENTITY" }],
  ["the assurance of an agent", { assurance: "agent:bot" }, { argument: "watch.assurance", problem: "KIND_MISMATCH" }],
  ["the assurance of nothing", { assurance: "outcome:none" }, { problem: "UNKNOWN_ENTITY" }],
  ["an unknown scenario", { blastRadius: { origins: ["agent:bot"], scenario: "WEATHER" } }, {}],
];

test.each(refused)("a watch of %s is BAD_USER_INPUT, and nothing is watched", async (_what, watch, extensions) => {
  const api = await openApi();
  await api.apply(owned);
  const { told, ended } = subscribe(socketClient(api.socketUrl), document, { watch });
  await ended;
  expect(told[0]?.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", ...extensions });
  expect([api.application.watches.open, api.faults]).toEqual([0, []]);
});

test("only so many answers are watched at once, and whoever stops makes room", async () => {
  const { subscriptions } = defaultLimits;
  const api = await openApi({ limits: { subscriptions: { ...subscriptions, watchesMax: 1 } } });
  await api.apply(owned);
  const first = await watching(api, chain);
  const second = subscribe(socketClient(api.socketUrl), document, { watch: chain });
  await second.ended;
  expect(second.told[0]?.errors?.[0]).toMatchObject({
    message: expect.stringContaining("ANSWERABLE_WATCHES_MAX"),
    extensions: { code: "LIMIT_EXCEEDED", limit: "watchesMax", max: 1 },
  });
  first.stop();
  await expect.poll(() => [api.application.watches.open, api.application.log.tail.waiting]).toEqual([0, 0]);
  await watching(api, chain);
});

test("an answer that cannot be found in time is not watched, and that is told", async () => {
  const api = await openApi({ limits: { traversalMillisecondsMax: -1 } });
  await api.apply({
    vendors: [{ id: "vendor:acme" }],
    agents: [{ id: "agent:bot" }],
    relations: [{ type: "PROVIDES", from: "vendor:acme", to: "agent:bot" }],
  });
  const watch = { blastRadius: { origins: ["vendor:acme"], scenario: "OUTAGE" } };
  const { ended } = subscribe(socketClient(api.socketUrl), document, { watch });
  expect(await ended).toMatchObject([{ extensions: { code: "LIMIT_EXCEEDED", limit: "traversalMillisecondsMax" } }]);
  expect([api.application.watches.open, api.faults]).toEqual([0, []]);
});
