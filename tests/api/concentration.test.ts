import { expect, test } from "vitest";
import { openApi, type Api } from "../support/open-api.ts";

const from = "2026-01-01T00:00:00Z";
const asOf = "2026-06-01T00:00:00Z";
const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const document = `query ($kinds: [Kind!]! = [VENDOR], $scenario: Scenario! = OUTAGE, $first: Int! = 20, $after: String, $asOf: DateTime) {
  concentration(kinds: $kinds, scenario: $scenario, first: $first, after: $after, asOf: $asOf) {
    nodes { entity { id kind name } reached agents outcomes grossLoss { amount currency } share }
    edges { cursor node { entity { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

/** Vendor n provides the agents from 1 to n; the third of four agents drives an outcome. */
async function openEstate(limits = {}): Promise<Api> {
  const api = await openApi({ limits });
  await api.apply({
    effectiveAt: from,
    vendors: numbered(5).map((number) => ({ id: `vendor:${number}`, name: `Vendor ${number}` })),
    agents: numbered(4).map((number) => ({ id: `agent:${number}` })),
    outcomes: [
      {
        id: "outcome:down",
        outcomeKind: "SERVICE_OUTAGE",
        losses: [{ kind: "DIRECT", amount: "12.50", currency: "EUR" }],
      },
    ],
    relations: [
      ...numbered(4).flatMap((vendor) =>
        numbered(vendor).map((agent) => ({ type: "PROVIDES", from: `vendor:${vendor}`, to: `agent:${agent}` })),
      ),
      { type: "DRIVES", from: "agent:3", to: "outcome:down" },
    ],
  });
  return api;
}

const idsOf = ({ concentration }: { concentration: { nodes: { entity: { id: string } }[] } }): string[] =>
  concentration.nodes.map(({ entity }) => entity.id);

test("vendors are ranked by what stops with each of them alone, with counts, loss and share", async () => {
  const api = await openEstate();
  const { concentration } = await api.ask(document, { asOf });
  expect(concentration.totalCount).toBe(5);
  expect(
    concentration.nodes.map(({ entity, ...rest }: { entity: { id: string } }) => ({ id: entity.id, ...rest })),
  ).toEqual([
    { id: "vendor:4", reached: 5, agents: 4, outcomes: 1, grossLoss: [{ amount: "12.5", currency: "EUR" }], share: 1 },
    {
      id: "vendor:3",
      reached: 4,
      agents: 3,
      outcomes: 1,
      grossLoss: [{ amount: "12.5", currency: "EUR" }],
      share: 0.75,
    },
    { id: "vendor:2", reached: 2, agents: 2, outcomes: 0, grossLoss: [], share: 0.5 },
    { id: "vendor:1", reached: 1, agents: 1, outcomes: 0, grossLoss: [], share: 0.25 },
    { id: "vendor:5", reached: 0, agents: 0, outcomes: 0, grossLoss: [], share: 0 },
  ]);
  expect(concentration.nodes[0].entity).toEqual({ id: "vendor:4", kind: "VENDOR", name: "Vendor 4" });
  const { blastRadius } = await api.ask(
    `{ blastRadius(origins: ["vendor:3"], scenario: OUTAGE, asOf: "${asOf}") { inherent { count } } }`,
  );
  expect(blastRadius.inherent.count).toBe(concentration.nodes[1].reached);
});

test("other kinds and scenarios are ranked alike, a kind named twice counts once, and no kind names nothing", async () => {
  const api = await openEstate();
  const agents = await api.ask(document, { asOf, kinds: ["AGENT", "OUTCOME", "AGENT"], scenario: "COMPROMISE" });
  expect(idsOf(agents)).toEqual(["agent:3", "agent:1", "agent:2", "agent:4", "outcome:down"]);
  expect((await api.ask(document, { asOf, kinds: [] })).concentration).toMatchObject({
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
  });
  expect((await api.ask(document, { asOf: "2025-01-01T00:00:00Z" })).concentration.totalCount).toBe(0);
});

test("pages put together are the whole list of the moment of the first one, whatever is written between them", async () => {
  const api = await openEstate();
  const first = await api.ask(document, { first: 2 });
  expect(first.concentration.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  await api.apply({
    effectiveAt: from,
    source: "late",
    vendors: [{ id: "vendor:9" }],
    relations: [...numbered(4).map((agent) => ({ type: "PROVIDES", from: "vendor:9", to: `agent:${agent}` }))],
  });
  const second = await api.ask(document, { first: 2, after: first.concentration.pageInfo.endCursor });
  const third = await api.ask(document, { first: 2, after: second.concentration.pageInfo.endCursor });
  expect([first, second, third].flatMap(idsOf)).toEqual(["vendor:4", "vendor:3", "vendor:2", "vendor:1", "vendor:5"]);
  expect(third.concentration).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  expect(idsOf(await api.ask(document, { first: 2 }))).toEqual(["vendor:4", "vendor:9"]);
  expect((await api.ask(document, { first: 0 })).concentration).toMatchObject({
    nodes: [],
    pageInfo: { hasNextPage: true },
  });
});

test("a cursor of other kinds, of another scenario or of another list is foreign", async () => {
  const api = await openEstate();
  const { concentration } = await api.ask(document, { kinds: ["AGENT", "VENDOR"] });
  const after = concentration.pageInfo.endCursor;
  expect((await api.send(document, { kinds: ["VENDOR", "AGENT"], after })).errors).toBeUndefined();
  const { vendors } = await api.ask(`{ vendors(first: 1) { pageInfo { endCursor } } }`);
  for (const asked of [
    { after },
    { kinds: ["AGENT", "VENDOR"], scenario: "COMPROMISE", after },
    { after: vendors.pageInfo.endCursor },
    { after: "%%%" },
  ]) {
    const { errors } = await api.send(document, asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  }
  expect(api.faults).toEqual([]);
});

test.each([
  [
    "more entities than may be ranked",
    { kinds: ["VENDOR"] },
    { argument: "kinds", problem: "LIMIT_EXCEEDED" },
    "5 entities of these kinds; `kinds` takes kinds with at most 4 (ANSWERABLE_CONCENTRATION_ORIGINS_MAX)",
  ],
  ["a page too large", { kinds: ["AGENT"], first: 101 }, { argument: "first", problem: "LIMIT_EXCEEDED" }, "0 to 100"],
  ["a negative page", { kinds: ["AGENT"], first: -1 }, { argument: "first", problem: "LIMIT_EXCEEDED" }, "0 to 100"],
])("%s is a BAD_USER_INPUT error that says what would be taken", async (_title, asked, extensions, words) => {
  const api = await openEstate({ concentrationOriginsMax: 4 });
  const { errors } = await api.send(document, asked);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(words),
    extensions: { code: "BAD_USER_INPUT", ...extensions },
  });
  expect(api.faults).toEqual([]);
});
