import { expect, test } from "vitest";
import { openApi, type Api } from "../support/open-api.ts";

/** Three agents, what joins them and who owns two of them, in two batches a day apart; one word is in all three. */
async function openEstate(): Promise<Api> {
  const api = await openApi();
  const agents = ["a", "b", "c"].map((name) => ({ id: `agent:${name}`, name: `bot ${name}`, tags: ["bot"] }));
  const people = [{ id: "person:p" }, { id: "person:q" }];
  const delegations = ["b", "c"].map((name) => ({ type: "DELEGATES_TO", from: "agent:a", to: `agent:${name}` }));
  await api.apply({ effectiveAt: "2026-01-01T00:00:00Z", agents, people, relations: delegations });
  const owns = { type: "OWNS", from: "person:p", facet: "ACCOUNTABLE" };
  const relations = ["a", "b"].map((name) => ({ ...owns, to: `agent:${name}` }));
  await api.apply({
    effectiveAt: "2026-01-02T00:00:00Z",
    agents: [{ id: "agent:a", purpose: "pays" }],
    relations,
  });
  return api;
}

/** The one list that a document asks for, wherever it stands. */
function listIn(data: unknown): {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string };
} {
  for (let found = data as Record<string, unknown>; ; found = Object.values(found)[0] as Record<string, unknown>) {
    if ("nodes" in found) return found as unknown as ReturnType<typeof listIn>;
  }
}

const page = "nodes { id } pageInfo { endCursor }";
const shown = (field: string, asked: string): string =>
  `query ($after: String) { ${field}(first: 1, after: $after, ${asked}) { ${page} } }`;
const within = (id: string, type: string, field: string, asked = ""): string =>
  `query ($after: String) { entity(id: "${id}") { ... on ${type} { ${field}(first: 1, after: $after, ${asked}) { ${page} } } } }`;
const reached = (asked: string): string =>
  `query ($after: String) { blastRadius(${asked}) { inherent { impacted(first: 1, after: $after) { nodes { entity { id } } pageInfo { endCursor } } } } }`;

test.each([
  ["filter", shown("agents", `filter: { tags: { has: "bot" } }`), shown("agents", `filter: { tags: { has: "none" } }`)],
  ["order", shown("agents", "orderBy: { field: ID }"), shown("agents", "orderBy: { field: ID, direction: DESC }")],
  ["kinds", shown("entities", "kinds: [AGENT, PERSON]"), shown("entities", "kinds: [AGENT]")],
  ["text", shown("search", `text: "bot"`), shown("search", `text: "bot b"`)],
  ["ids", shown("changes", `of: ["agent:a", "agent:b"]`), shown("changes", `of: ["agent:b"]`)],
  ["rules", shown("gaps", "rules: [UNOBSERVED_AGENT]"), shown("gaps", "severityAtLeast: INFO")],
  ["types", within("agent:a", "Agent", "relations", "types: [DELEGATES_TO]"), within("agent:a", "Agent", "relations")],
  ["entity, by its relations", within("agent:a", "Agent", "relations"), within("agent:b", "Agent", "relations")],
  ["entity, by its history", within("agent:a", "Agent", "history"), within("agent:b", "Agent", "history")],
  ["entity, by its gaps", within("agent:a", "Agent", "gaps"), within("agent:b", "Agent", "gaps")],
  ["party", within("person:p", "Person", "owns"), within("person:q", "Person", "owns")],
  ["origin", reached(`origins: ["agent:a"]`), reached(`origins: ["agent:b"]`)],
  ["scenario", reached(`origins: ["agent:a"]`), reached(`origins: ["agent:a"], scenario: OUTAGE`)],
])("a cursor goes on in its own list, and is refused with another %s", async (_what, own, other) => {
  const api = await openEstate();
  const first = listIn(await api.ask(own));
  const after = first.pageInfo.endCursor;
  const second = listIn(await api.ask(own, { after }));
  expect(first.nodes).toHaveLength(1);
  expect(second.nodes).toHaveLength(1);
  expect(second.nodes).not.toEqual(first.nodes);
  const { errors } = await api.send(other, { after });
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: "BAD_USER_INPUT", argument: "after" }]);
  expect(api.faults).toEqual([]);
});

test("the order in which a list names its texts, names said twice and arguments that are null make no other question", async () => {
  const api = await openEstate();
  const own = shown("entities", 'kinds: [AGENT, PERSON], filter: { tags: null, not: { name: { eq: "none" } } }');
  const same = shown(
    "entities",
    'orderBy: null, filter: { not: { name: { eq: "none" } } }, kinds: [PERSON, AGENT, AGENT]',
  );
  const after = listIn(await api.ask(own)).pageInfo.endCursor;
  expect(listIn(await api.ask(same, { after })).nodes).toEqual([{ id: "agent:b" }]);
});

const agentsAt =
  "query ($after: String, $asOf: DateTime) { agents(first: 1, after: $after, asOf: $asOf) { nodes { id } pageInfo { endCursor } } }";
const gapsAt = `query ($after: String, $knownAt: DateTime) {
  gaps(rules: [UNOBSERVED_AGENT], first: 1, after: $after, knownAt: $knownAt) { nodes { id } pageInfo { endCursor } } }`;

test("the pages of a list stay at its moment, said again or not, and another moment is refused", async () => {
  const api = await openEstate();
  const asOf = "2026-01-01T12:00:00Z";
  const { endCursor: after } = listIn(await api.ask(agentsAt, { asOf })).pageInfo;
  for (const again of [{}, { asOf }, { asOf: "2026-01-01T13:00:00+01:00" }])
    expect(listIn(await api.ask(agentsAt, { after, ...again })).nodes).toEqual([{ id: "agent:b" }]);
  const { errors } = await api.send(agentsAt, { after, asOf: "2026-01-03T00:00:00Z" });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
});

test("the pages of a list stay at what was known, and another `knownAt` is refused", async () => {
  const api = await openEstate();
  const knownAt = listIn(await api.ask(`{ changes(first: 1) { nodes { recordedAt } } }`)).nodes[0] as {
    recordedAt: string;
  };
  const { endCursor: after } = listIn(await api.ask(gapsAt)).pageInfo;
  await api.apply({ agents: [{ id: "agent:d" }] });
  for (const again of [{}, { knownAt: "2999-01-01T00:00:00Z" }])
    expect(listIn(await api.ask(gapsAt, { after, ...again })).nodes).toEqual([{ id: "UNOBSERVED_AGENT:agent:b" }]);
  const { errors } = await api.send(gapsAt, { after, knownAt: knownAt.recordedAt });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
});

test("a page of no items tells how many there are, and that there are some", async () => {
  const api = await openEstate();
  const { agents } = await api.ask(
    "{ agents(first: 0) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }",
  );
  expect(agents).toEqual({ nodes: [], totalCount: 3, pageInfo: { hasNextPage: true, endCursor: null } });
});
