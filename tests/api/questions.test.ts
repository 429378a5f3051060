import { expect, test } from "vitest";
import { openApi, type Api } from "../support/open-api.ts";

/** A plugin of a vendor extends a bot, which pays as a service account; a gate that was tested guards the bank. */
const estate = {
  effectiveAt: "2026-01-01T00:00:00Z",
  vendors: [{ id: "vendor:acme", name: "Acme" }],
  plugins: [{ id: "plugin:mail", name: "Mail" }],
  agents: [{ id: "agent:bot", name: "Bot" }],
  identities: [{ id: "identity:svc", name: "Svc" }],
  resources: [
    { id: "resource:bank", name: "Bank" },
    { id: "resource:notes", name: "Notes" },
  ],
  outcomes: [{ id: "outcome:fraud", name: "Fraud", losses: [{ kind: "FRAUD", amount: "2000000", currency: "USD" }] }],
  people: [{ id: "person:ann", name: "Ann", active: true }],
  controls: [{ id: "control:gate", name: "Gate", effect: "PREVENT", status: "IMPLEMENTED", controlKind: "PERMISSION" }],
  evidence: [
    {
      id: "evidence:test",
      evidenceKind: "TEST",
      result: "PASS",
      independence: "SELF",
      collectedAt: "2026-01-02T00:00:00Z",
      validUntil: "2027-01-01T00:00:00Z",
    },
  ],
  relations: [
    { type: "PROVIDES", from: "vendor:acme", to: "plugin:mail" },
    { type: "EXTENDS", from: "plugin:mail", to: "agent:bot" },
    { type: "ACTS_AS", from: "agent:bot", to: "identity:svc" },
    {
      type: "CAN_ACCESS",
      from: "identity:svc",
      to: "resource:bank",
      actions: ["WRITE"],
      maxAmount: "500",
      reversible: false,
    },
    { type: "CAN_ACCESS", from: "identity:svc", to: "resource:notes", actions: ["READ"] },
    { type: "DRIVES", from: "resource:bank", to: "outcome:fraud" },
    { type: "OWNS", from: "person:ann", to: "agent:bot", facet: "ACCOUNTABLE" },
    { type: "GUARDS", from: "control:gate", to: "resource:bank", side: "IN", on: ["CAN_ACCESS"] },
    { type: "SUPPORTS", from: "evidence:test", to: "control:gate" },
  ],
};
const asOf = "2026-06-01T00:00:00Z";

async function openEstate(): Promise<Api> {
  const api = await openApi();
  await api.apply(estate);
  return api;
}

const reachDocument = `query ($origins: [ID!]!, $assume: Assumptions, $asOf: DateTime, $scenario: Scenario! = COMPROMISE, $assurance: AssuranceState! = TESTED) {
  blastRadius(origins: $origins, assume: $assume, asOf: $asOf, scenario: $scenario, assurance: $assurance) {
    inherent { count grossLoss { amount currency } impacted(first: 100) { nodes { entity { id } distance powers reversible maxAmount } } byOwner { party { id } count } }
    residual { count grossLoss { amount } }
    controls { control { id } holds assurance reason hopsGuarded }
    info { completeness reasons asOf graphVersion } } }`;

test("inherent reach ignores the gate, residual reach stops at it", async () => {
  const api = await openEstate();
  const { blastRadius } = await api.ask(reachDocument, { origins: ["vendor:acme"], asOf });
  expect(blastRadius).toEqual({
    inherent: {
      count: 6,
      grossLoss: [{ amount: "2000000", currency: "USD" }],
      impacted: {
        nodes: [
          { entity: { id: "plugin:mail" }, distance: 1, powers: ["CONTROL"], reversible: null, maxAmount: null },
          { entity: { id: "agent:bot" }, distance: 2, powers: ["CONTROL"], reversible: null, maxAmount: null },
          { entity: { id: "identity:svc" }, distance: 3, powers: ["CONTROL"], reversible: null, maxAmount: null },
          { entity: { id: "resource:bank" }, distance: 4, powers: ["WRITE"], reversible: false, maxAmount: "500" },
          { entity: { id: "resource:notes" }, distance: 4, powers: ["READ"], reversible: null, maxAmount: null },
          { entity: { id: "outcome:fraud" }, distance: 5, powers: [], reversible: null, maxAmount: null },
        ],
      },
      byOwner: [
        { party: { id: "person:ann" }, count: 2 },
        { party: null, count: 4 },
      ],
    },
    residual: { count: 4, grossLoss: [] },
    controls: [{ control: { id: "control:gate" }, holds: true, assurance: "TESTED", reason: null, hopsGuarded: 1 }],
    info: { completeness: "COMPLETE", reasons: [], asOf: "2026-06-01T00:00:00.000Z", graphVersion: "1" },
  });
});

test("a what-if changes the answer and nothing else", async () => {
  const api = await openEstate();
  const count = async (assume: unknown): Promise<[number, number]> => {
    const { blastRadius } = await api.ask(reachDocument, { origins: ["vendor:acme"], asOf, assume });
    return [blastRadius.inherent.count, blastRadius.residual.count];
  };
  expect(await count({ controlsThatFail: ["control:gate"] })).toEqual([6, 6]);
  expect(await count({ withoutEntities: ["evidence:test"] })).toEqual([6, 4 + 2]);
  expect(await count({ withoutRelations: ["EXTENDS:plugin:mail:agent:bot"] })).toEqual([1, 1]);
  const withRelations = [
    { type: "CAN_ACCESS", from: "identity:svc", to: "resource:notes", actions: ["WRITE"] },
    { type: "FEEDS", from: "resource:notes", to: "agent:bot" },
  ];
  expect(await count({ withRelations })).toEqual([6, 4]);
  expect((await api.ask(`{ changes { totalCount } }`)).changes.totalCount).toBe(19);
});

test.each([
  ["no origin", { origins: [] }, "origins"],
  ["an unknown origin", { origins: ["vendor:none"] }, "origins"],
  ["an origin removed", { origins: ["vendor:acme"], assume: { withoutEntities: ["vendor:acme"] } }, "origins"],
  ["STALE as a threshold", { origins: ["vendor:acme"], assurance: "STALE" }, "assurance"],
  [
    "a control that holds and fails",
    { origins: ["vendor:acme"], assume: { controlsThatHold: ["control:gate"], controlsThatFail: ["control:gate"] } },
    "assume.controlsThatFail",
  ],
  [
    "a relation of an unknown end",
    {
      origins: ["vendor:acme"],
      assume: { withRelations: [{ type: "FEEDS", from: "resource:none", to: "agent:bot" }] },
    },
    "assume.withRelations[0].from",
  ],
  [
    "a relation the registry forbids",
    { origins: ["vendor:acme"], assume: { withRelations: [{ type: "FEEDS", from: "vendor:acme", to: "agent:bot" }] } },
    "assume.withRelations[0]",
  ],
  [
    "an assumed relation without what its type requires (`withRelations` obeys the registry)",
    {
      origins: ["vendor:acme"],
      assume: { withRelations: [{ type: "CAN_ACCESS", from: "identity:svc", to: "resource:notes", actions: null }] },
    },
    "assume.withRelations[0].actions",
  ],
  [
    "an assumed relation with the id of an entity",
    {
      origins: ["vendor:acme"],
      assume: { withRelations: [{ id: "agent:bot", type: "FEEDS", from: "resource:notes", to: "agent:bot" }] },
    },
    "assume.withRelations[0].id",
  ],
  [
    "an unknown relation taken away",
    { origins: ["vendor:acme"], assume: { withoutRelations: ["X"] } },
    "assume.withoutRelations",
  ],
])("%s is a BAD_USER_INPUT error that names its argument", async (_title, variables, argument) => {
  const api = await openEstate();
  const { errors } = await api.send(reachDocument, { asOf, ...variables });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  expect(api.faults).toEqual([]);
});

test("pages of what is impacted belong to one moment, whatever is written between them", async () => {
  const api = await openEstate();
  const page = `query ($after: String) { blastRadius(origins: ["vendor:acme"]) { inherent { impacted(first: 4, after: $after) { nodes { entity { id name } } pageInfo { hasNextPage endCursor } totalCount } } } }`;
  const first = (await api.ask(page)).blastRadius.inherent.impacted;
  await api.apply({ effectiveAt: "2026-01-01T00:00:00Z", endEntities: ["resource:bank"], source: "test" });
  const second = (await api.ask(page, { after: first.pageInfo.endCursor })).blastRadius.inherent.impacted;
  expect(second).toMatchObject({
    totalCount: 6,
    nodes: [{ entity: { id: "resource:notes" } }, { entity: { id: "outcome:fraud" } }],
  });
});

test("a path is told hop by hop and as a sentence, open ones before those that a control blocks", async () => {
  const api = await openEstate();
  const { paths } = await api.ask(
    `query ($asOf: DateTime) { paths(from: ["plugin:mail"], to: ["outcome:fraud"], asOf: $asOf) {
      paths { length sentence blockedBy { id } hops { relation { type } from { id } to { id } reversed powers guards { control { id } holds effect } accountable { id } } layers { code } parties { id } }
      info { completeness } } }`,
    { asOf },
  );
  expect(paths.info).toEqual({ completeness: "COMPLETE" });
  expect(paths.paths).toHaveLength(1);
  expect(paths.paths[0]).toMatchObject({
    length: 4,
    blockedBy: [{ id: "control:gate" }],
    parties: [{ id: "person:ann" }],
    hops: [
      {
        relation: { type: "EXTENDS" },
        from: { id: "plugin:mail" },
        to: { id: "agent:bot" },
        reversed: false,
        powers: ["CONTROL"],
        guards: [],
        accountable: { id: "person:ann" },
      },
      { relation: { type: "ACTS_AS" } },
      {
        relation: { type: "CAN_ACCESS" },
        powers: ["WRITE"],
        guards: [{ control: { id: "control:gate" }, holds: true, effect: "PREVENT" }],
      },
      { relation: { type: "DRIVES" }, powers: [] },
    ],
  });
  expect(paths.paths[0].sentence).toContain("Bot");
  const { errors } = await api.send(`{ paths(from: ["agent:bot"], to: ["agent:bot"]) { info { completeness } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "to" });
});

test("who answers is told facet by facet, up to a natural person", async () => {
  const api = await openEstate();
  const { ownershipChain } = await api.ask(
    `query ($asOf: DateTime) { ownershipChain(of: "identity:svc", facets: [ACCOUNTABLE, SPONSOR], asOf: $asOf) {
      entity { id } asOf graphVersion answers { facet party { id } person { id } reason candidates { id } sentence hops { from { id } to { id } reason relation { id } sentence } } } }`,
    { asOf },
  );
  expect(ownershipChain.answers[0]).toMatchObject({
    facet: "ACCOUNTABLE",
    party: { id: "person:ann" },
    person: { id: "person:ann" },
    reason: "INHERITED",
    candidates: [{ id: "person:ann" }],
  });
  expect(ownershipChain.answers[1]).toMatchObject({
    facet: "SPONSOR",
    party: null,
    person: null,
    reason: "MISSING",
    candidates: [],
  });
  const { errors } = await api.send(`{ ownershipChain(of: "person:ann") { asOf } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "of" });
});

test("a control's assurance and what guards a thing are fields of theirs, at any moment", async () => {
  const api = await openEstate();
  const data = await api.ask(`{
    control: entity(id: "control:gate", asOf: "2026-06-01T00:00:00Z") { ... on Control { assurance later: assurance(asOf: "2027-02-01T00:00:00Z") } }
    bank: entity(id: "resource:bank", asOf: "2026-06-01T00:00:00Z") { ... on Resource { guardedBy { id } layer { id code taxonomy { id } } } } }`);
  expect(data.control).toEqual({ assurance: "TESTED", later: "STALE" });
  expect(data.bank).toEqual({
    guardedBy: [{ id: "control:gate" }],
    layer: { id: "cosai-srf:L2", code: "L2", taxonomy: { id: "cosai-srf" } },
  });
});

test("knownAt leaves out what was recorded later, whatever it speaks of", async () => {
  const api = await openEstate();
  const { changes } = await api.ask(`{ changes(first: 1) { nodes { recordedAt } } }`);
  await api.apply({
    effectiveAt: "2026-01-01T00:00:00Z",
    source: "late",
    relations: [{ type: "CAN_ACCESS", from: "identity:svc", to: "agent:bot", actions: ["READ"] }],
    agents: [{ id: "agent:late" }],
  });
  const ask = `query ($knownAt: DateTime) { blastRadius(origins: ["identity:svc"], knownAt: $knownAt) { inherent { count } info { graphVersion } } }`;
  expect((await api.ask(ask)).blastRadius).toEqual({ inherent: { count: 4 }, info: { graphVersion: "2" } });
  expect((await api.ask(ask, { knownAt: changes.nodes[0].recordedAt })).blastRadius).toEqual({
    inherent: { count: 3 },
    info: { graphVersion: "1" },
  });
  const { errors } = await api.send(ask, { knownAt: "2020-01-01T00:00:00Z" });
  expect(errors?.[0]?.extensions).toMatchObject({ problem: "UNKNOWN_ENTITY" });
});
