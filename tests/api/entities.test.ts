import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const january = "2026-01-01T00:00:00Z";

const invoice = {
  effectiveAt: january,
  vendors: [{ id: "vendor:acme", name: "Acme", categories: ["SAAS"], tags: ["b", "a"] }],
  models: [{ id: "model:m1", name: "M1", releaseStage: "PREVIEW" }],
  agents: [
    { id: "agent:invoice-bot", name: "Invoice bot", autonomy: "L3", clouds: ["aws"], description: "Pays invoices" },
    { id: "agent:forecast", autonomy: "L1", criticality: "HIGH" },
  ],
  people: [{ id: "person:ann", name: "Ann", active: true }],
  identities: [{ id: "identity:svc" }],
  resources: [{ id: "resource:ledger" }],
  outcomes: [{ id: "outcome:fraud", losses: [{ kind: "DIRECT", amount: "100.50", currency: "EUR" }] }],
  relations: [
    { type: "PROVIDES", from: "vendor:acme", to: "model:m1" },
    { type: "POWERS", from: "model:m1", to: "agent:invoice-bot" },
    { type: "POWERS", from: "model:m1", to: "agent:forecast" },
    { type: "ACTS_AS", from: "agent:invoice-bot", to: "identity:svc" },
    { type: "CAN_ACCESS", from: "identity:svc", to: "resource:ledger", actions: ["READ", "WRITE"], maxAmount: "10.10" },
    { type: "OWNS", from: "person:ann", to: "agent:invoice-bot", facet: "ACCOUNTABLE" },
  ],
};

test("what was written is read back: fields, lists, defaults and what everybody says of it", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const { entity } = await api.ask(`{ entity(id: "vendor:acme") {
    __typename id kind name description tags certainty sources contested validFrom validTo
    ... on Vendor { categories legalName provides { id ... on Model { releaseStage powers { id name } } } } } }`);
  expect(entity).toEqual({
    __typename: "Vendor",
    id: "vendor:acme",
    kind: "VENDOR",
    name: "Acme",
    description: null,
    tags: ["a", "b"],
    certainty: "A",
    sources: ["test"],
    contested: [],
    validFrom: "2026-01-01T00:00:00.000Z",
    validTo: null,
    categories: ["SAAS"],
    legalName: null,
    provides: [
      {
        id: "model:m1",
        releaseStage: "PREVIEW",
        powers: [
          { id: "agent:forecast", name: "agent:forecast" },
          { id: "agent:invoice-bot", name: "Invoice bot" },
        ],
      },
    ],
  });
});

test("an id that is not in the graph is null for node, nodes and entity", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const data = await api.ask(
    `{ node(id: "no") { id } nodes(ids: ["agent:forecast", "no"]) { id } entity(id: "no") { id } }`,
  );
  expect(data).toEqual({ node: null, nodes: [{ id: "agent:forecast" }, null], entity: null });
});

test("an entity is not there before it began, and asOf says what was", async () => {
  const api = await openApi();
  await api.apply(invoice);
  await api.apply({ effectiveAt: "2026-03-01T00:00:00Z", agents: [{ id: "agent:invoice-bot", autonomy: "L4" }] });
  const data = await api.ask(`{
    before: entity(id: "agent:invoice-bot", asOf: "2025-12-31T23:59:59.999Z") { id }
    then: entity(id: "agent:invoice-bot", asOf: "2026-02-01T00:00:00Z") { ... on Agent { autonomy } validFrom }
    now: entity(id: "agent:invoice-bot") { ... on Agent { autonomy models(asOf: "2025-01-01T00:00:00Z") { id } } validFrom } }`);
  expect(data).toEqual({
    before: null,
    then: { autonomy: "L3", validFrom: "2026-01-01T00:00:00.000Z" },
    now: { autonomy: "L4", models: [], validFrom: "2026-01-01T00:00:00.000Z" },
  });
});

test("lists filter by fields, tags and owner, in the order asked, page by page", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const { byOwner, high, named, all } = await api.ask(`{
    byOwner: agents(filter: { owner: "person:ann" }) { nodes { id } totalCount }
    high: agents(filter: { not: { criticality: { isNull: true } } }) { nodes { id } }
    named: entities(kinds: [AGENT, VENDOR], filter: { or: [{ name: { startsWith: "Inv" } }, { tags: { has: "a" } }] }) { nodes { id } }
    all: agents(first: 1, orderBy: { field: NAME, direction: DESC }) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`);
  expect(byOwner).toEqual({ nodes: [{ id: "agent:invoice-bot" }], totalCount: 1 });
  expect(high).toEqual({ nodes: [{ id: "agent:forecast" }] });
  expect(named).toEqual({ nodes: [{ id: "agent:invoice-bot" }, { id: "vendor:acme" }] });
  expect(all).toMatchObject({ nodes: [{ id: "agent:forecast" }], pageInfo: { hasNextPage: true }, totalCount: 2 });
  const { agents } = await api.ask(
    `query ($after: String) { agents(first: 1, after: $after, orderBy: { field: NAME, direction: DESC }) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
    { after: all.pageInfo.endCursor },
  );
  expect(agents).toEqual({
    nodes: [{ id: "agent:invoice-bot" }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test("an owner is the accountable party of the chain: named for a thing or for what runs it, and none of several who are named", async () => {
  const api = await openApi();
  const owns = (from: string, to: string, facet = "ACCOUNTABLE") => ({ type: "OWNS", from, to, facet });
  await api.apply({
    effectiveAt: "2026-01-01T00:00:00Z",
    people: [{ id: "person:ann" }, { id: "person:bob" }, { id: "person:left", active: false }],
    agents: [{ id: "agent:a" }, { id: "agent:b" }, { id: "agent:c" }, { id: "agent:run" }],
    identities: [{ id: "identity:a" }],
    platforms: [{ id: "platform:p", validTo: "2026-03-01T00:00:00Z" }],
    relations: [
      owns("person:ann", "agent:a"),
      owns("person:left", "agent:a"),
      owns("person:ann", "agent:b"),
      owns("person:bob", "agent:b"),
      owns("person:ann", "agent:c", "OPERATOR"),
      owns("person:ann", "platform:p"),
      { type: "HOSTS", from: "platform:p", to: "agent:run" },
      { type: "ACTS_AS", from: "agent:a", to: "identity:a" },
    ],
  });
  const owned = `query ($owner: ID!, $asOf: DateTime) {
    is: entities(filter: { owner: $owner }, asOf: $asOf) { nodes { id } totalCount }
    isNot: agents(filter: { not: { owner: $owner } }, asOf: $asOf) { nodes { id } } }`;
  const ids = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) => nodes.map(({ id }) => id);
  const then = await api.ask(owned, { owner: "person:ann", asOf: "2026-02-01T00:00:00Z" });
  expect(ids(then.is)).toEqual(["agent:a", "agent:run", "identity:a", "platform:p"]);
  expect(then.is.totalCount).toBe(4);
  expect(ids(then.isNot)).toEqual(["agent:b", "agent:c"]);
  const later = await api.ask(owned, { owner: "person:ann", asOf: "2026-04-01T00:00:00Z" });
  expect(ids(later.is)).toEqual(["agent:a", "identity:a"]);
  for (const owner of ["person:bob", "person:left", "person:none"])
    expect(ids((await api.ask(owned, { owner })).is), owner).toEqual([]);
});

test("a second page is read at the moment of the first, whatever was written between them", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const page = `query ($after: String) { agents(first: 1, after: $after) { nodes { id name } pageInfo { endCursor } totalCount } }`;
  const first = (await api.ask(page)).agents;
  await api.apply({ agents: [{ id: "agent:invoice-bot", name: "Renamed" }, { id: "agent:new" }] });
  const second = (await api.ask(page, { after: first.pageInfo.endCursor })).agents;
  expect(second).toMatchObject({ nodes: [{ id: "agent:invoice-bot", name: "Invoice bot" }], totalCount: 2 });
});

test("permissions are shown from both ends, amounts as exact decimals", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const { identity, resource, outcome } = await api.ask(`{
    identity: entity(id: "identity:svc") { ... on Identity { accesses { to { id } actions maxAmount reversible relation { id } } } }
    resource: entity(id: "resource:ledger") { ... on Resource { reachedBy { actions relation { from { id } } } } }
    outcome: entity(id: "outcome:fraud") { ... on Outcome { losses { kind amount currency } } } }`);
  const relation = { id: "CAN_ACCESS:identity:svc:resource:ledger" };
  expect(identity.accesses).toEqual([
    { to: { id: "resource:ledger" }, actions: ["READ", "WRITE"], maxAmount: "10.1", reversible: null, relation },
  ]);
  expect(resource.reachedBy).toEqual([{ actions: ["READ", "WRITE"], relation: { from: { id: "identity:svc" } } }]);
  expect(outcome.losses).toEqual([{ kind: "DIRECT", amount: "100.5", currency: "EUR" }]);
});

test("sources live side by side, and where they disagree with equal certainty the field is contested", async () => {
  const api = await openApi();
  await api.apply({
    effectiveAt: january,
    source: "a",
    agents: [{ id: "agent:x", purpose: "pay", autonomy: "L1", tags: ["t1"] }],
  });
  await api.apply({ effectiveAt: january, source: "b", agents: [{ id: "agent:x", purpose: "pay all", tags: ["t2"] }] });
  await api.apply({
    effectiveAt: january,
    source: "c",
    certainty: "C",
    agents: [{ id: "agent:x", autonomy: "L5", extra: { n: 1 } }],
  });
  const { entity } = await api.ask(`{ entity(id: "agent:x") { tags contested sources extra certainty
    ... on Agent { purpose autonomy } assertions { source certainty properties } } }`);
  expect(entity).toEqual({
    tags: ["t1", "t2"],
    contested: ["purpose"],
    sources: ["a", "b", "c"],
    extra: { c: { n: 1 } },
    certainty: "A",
    purpose: "pay all",
    autonomy: "L1",
    assertions: [
      { source: "a", certainty: "A", properties: { purpose: "pay", autonomy: "L1", tags: ["t1"] } },
      { source: "b", certainty: "A", properties: { purpose: "pay all", tags: ["t2"] } },
      { source: "c", certainty: "C", properties: { autonomy: "L5", extra: { n: 1 } } },
    ],
  });
});

test("relations of an entity come in id order, by type and direction, page by page", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const { entity } = await api.ask(`{ entity(id: "agent:invoice-bot") {
    all: relations { totalCount nodes { id } }
    first: relations(first: 1) { nodes { id from { id } to { id } properties certainty sources } pageInfo { hasNextPage endCursor } }
    out: relations(direction: OUT) { nodes { type } }
    owners: relations(types: [OWNS]) { nodes { properties } } } }`);
  expect(entity.all).toEqual({
    totalCount: 3,
    nodes: [
      { id: "ACTS_AS:agent:invoice-bot:identity:svc" },
      { id: "OWNS.ACCOUNTABLE:person:ann:agent:invoice-bot" },
      { id: "POWERS:model:m1:agent:invoice-bot" },
    ],
  });
  expect(entity.first.nodes[0]).toMatchObject({
    from: { id: "agent:invoice-bot" },
    properties: {},
    certainty: "A",
    sources: ["test"],
  });
  expect(entity.out.nodes).toEqual([{ type: "ACTS_AS" }]);
  expect(entity.owners.nodes).toEqual([{ properties: { facet: "ACCOUNTABLE" } }]);
  const next = await api.ask(
    `query ($after: String) { entity(id: "agent:invoice-bot") { relations(first: 1, after: $after) { nodes { id } } } }`,
    {
      after: entity.first.pageInfo.endCursor,
    },
  );
  expect(next.entity.relations.nodes).toEqual([{ id: "OWNS.ACCOUNTABLE:person:ann:agent:invoice-bot" }]);
});

test("search finds by prefix over names, descriptions, tags and ids, best first", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const { search } = await api.ask(`{ search(text: "invo") { totalCount edges { score matched node { id } } } }`);
  expect(search.totalCount).toBe(1);
  expect(search.edges[0]).toMatchObject({ node: { id: "agent:invoice-bot" }, matched: ["description", "id", "name"] });
});

test("the ontology counts what there is", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const { ontology } = await api.ask(
    `{ ontology { kinds { kind count } relations { type influence needs gives outage properties { name type required } count } taxonomies { id layers { code } } } }`,
  );
  expect(ontology.kinds.find((each: { kind: string }) => each.kind === "AGENT")).toEqual({ kind: "AGENT", count: 2 });
  expect(ontology.relations.find((each: { type: string }) => each.type === "CAN_ACCESS")).toMatchObject({
    influence: true,
    needs: "CONTROL",
    gives: "ACTIONS",
    outage: "BACKWARD_WHERE_ESSENTIAL",
    count: 1,
    properties: expect.arrayContaining([{ name: "actions", type: "[Power!]!", required: true }]) as unknown,
  });
  expect(ontology.taxonomies.map((each: { id: string }) => each.id)).toContain("cosai-srf");
});

test("a list that is named and empty names nothing", async () => {
  const api = await openApi();
  await api.apply(invoice);
  const data = await api.ask(`{
    entities(kinds: []) { totalCount nodes { id } } search(text: "invoice", kinds: []) { totalCount nodes { id } } changes(of: []) { totalCount nodes { id } } }`);
  const nothing = { totalCount: 0, nodes: [] };
  expect(data).toEqual({ entities: nothing, search: nothing, changes: nothing });
});
