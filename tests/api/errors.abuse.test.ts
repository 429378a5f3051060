import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

test.each([
  ["a page too large", `{ agents(first: 101) { nodes { id } } }`, "first"],
  ["a negative page", `{ agents(first: -1) { nodes { id } } }`, "first"],
  ["a cursor that is none", `{ agents(after: "%%%") { nodes { id } } }`, "after"],
  [
    "a cursor of another list",
    `{ agents(after: "WyJhIiwwLCIyMDI2LTAxLTAxVDAwOjAwOjAwLjAwMFoiLDFd") { nodes { id } } }`,
    "after",
  ],
  ["an unknown id", `{ ownershipChain(of: "agent:none") { asOf } }`, "of"],
  ["an unknown taxonomy", `{ agents { nodes { layer(taxonomy: "none") { id } } } }`, "taxonomy"],
])("%s is a BAD_USER_INPUT error that names its argument", async (_title, query, argument) => {
  const api = await openApi();
  await api.apply({ agents: [{ id: "agent:a" }] });
  const { errors } = await api.send(query);
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: "BAD_USER_INPUT", argument }]);
  expect(api.faults).toEqual([]);
});

test("an id asked about that is not in the graph is told as UNKNOWN_ENTITY", async () => {
  const api = await openApi();
  const { errors } = await api.send(`{ ownershipChain(of: "agent:none") { asOf } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", problem: "UNKNOWN_ENTITY" });
});

test.each([
  [
    "levels",
    `{ agents { nodes ${"{ models { powers ".repeat(12)}{ id } ${"} }".repeat(12)} } }`.replace(
      "powers { id }",
      "powers { id }",
    ),
  ],
  ["aliases", `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(" ")} }`],
  ["root fields", `{ ${Array.from({ length: 31 }, () => "__typename").join(" ")} }`],
])("a document with too many %s is refused before it runs, and says which limit", async (_title, query) => {
  const api = await openApi();
  const { errors, data } = await api.send(query);
  expect(data).toBeUndefined();
  expect(
    errors?.some(
      ({ message, extensions }) => extensions?.["code"] === "LIMIT_EXCEEDED" && message.includes("ANSWERABLE_"),
    ),
  ).toBe(true);
});

test("a document with too many tokens is refused", async () => {
  const api = await openApi();
  const { errors } = await api.send(`{ ${"__typename ".repeat(20_001)} }`);
  expect(errors?.[0]?.extensions?.["code"]).toMatch(/GRAPHQL_PARSE_FAILED|LIMIT_EXCEEDED/u);
});

test("objects are counted while the request runs, relation fields without paging included", async () => {
  const api = await openApi({ limits: { objectsMax: 50 } });
  const agents = Array.from({ length: 60 }, (_, index) => ({ id: `agent:${index}` }));
  const relations = agents.map(({ id }) => ({ type: "POWERS", from: "model:m", to: id }));
  await api.apply({ models: [{ id: "model:m" }], agents, relations });
  const { errors } = await api.send(`{ entity(id: "model:m") { ... on Model { powers { id } } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "objectsMax", max: 50 });
});

test.each([
  ["no JSON", "{", "application/json", 400],
  ["another content type", "query", "text/plain", 400],
  ["no query", "{}", "application/json", 400],
  ["a wrong type of query", `{"query": 7}`, "application/json", 400],
  [
    "a body too large",
    JSON.stringify({ query: "{ __typename }", variables: { text: "x".repeat(5 * 1024 * 1024) } }),
    "application/json",
    413,
  ],
])("a request with %s is answered below 500, without a stack or a path", async (_title, body, contentType, status) => {
  const api = await openApi();
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": contentType },
    body,
  });
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(/u);
  expect((JSON.parse(text) as { errors: unknown[] }).errors).toHaveLength(1);
});

test.each([
  ["a day that is none", `{ agents(asOf: "2026-02-30T00:00:00Z") { totalCount } }`, "asOf"],
  ["a number for a moment", `{ changes(from: 7) { totalCount } }`, "from"],
  [
    "a decimal in an input",
    `mutation { applyChanges(changes: { source: "x", agreements: [{ id: "a", annualFees: "NaN" }] }) { created } }`,
    "annualFees",
  ],
  [
    "no JSON object",
    `mutation { applyChanges(changes: { source: "x", agents: [{ id: "a", extra: [1] }] }) { created } }`,
    "extra",
  ],
  ["the default of a variable", `query ($at: DateTime = "now") { agents(asOf: $at) { totalCount } }`, "at"],
])(
  "%s written in the document is BAD_USER_INPUT that names its argument and its place",
  async (_title, query, name) => {
    const api = await openApi();
    const { data, errors } = await api.send(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", argument: name }, locations: [{ line: 1 }] },
    ]);
    expect(errors?.[0]?.message).toContain(`\`${name}\` must be`);
  },
);

test("wrong variables are told with the place in the variables", async () => {
  const api = await openApi();
  const query = `query ($asOf: DateTime!) { entity(id: "a", asOf: $asOf) { id } }`;
  for (const asOf of ["2026-13-01T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00.0001Z", 7]) {
    const { errors } = await api.send(query, { asOf });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
      message: expect.stringContaining("$asOf") as unknown,
    });
  }
});

test("a fault of ours is one sentence with a trace id; what happened goes to the log alone", async () => {
  const api = await openApi();
  await api.application.store.close();
  const { errors } = await api.send(`{ agents { nodes { id } } }`);
  expect(JSON.stringify(errors)).not.toMatch(/sqlite|SELECT|node_modules|\.ts/iu);
  expect(["INTERNAL_SERVER_ERROR", "STORE_UNAVAILABLE"]).toContain(errors?.[0]?.extensions?.["code"]);
});

test.each([
  ["deep", 21, Array.from({ length: 25 }).reduce<object>((inner) => ({ not: inner }), { name: { eq: "a" } })],
  ["wide", 1001, { or: Array.from({ length: 1001 }, (_, index) => ({ name: { eq: String(index) } })) }],
])("a filter that is too %s is refused", async (_title, _max, filter) => {
  const api = await openApi();
  const { errors } = await api.send(`query ($filter: AgentFilter) { agents(filter: $filter) { totalCount } }`, {
    filter,
  });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "filter",
    problem: "LIMIT_EXCEEDED",
  });
  expect(api.faults).toEqual([]);
});

test("full introspection passes the limits", async () => {
  const api = await openApi();
  const { errors } = await api.send(
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true }),
  );
  expect(errors).toBeUndefined();
});

test("however many values are wrong, they are the caller's, and nothing of it is a fault of ours", async () => {
  const api = await openApi();
  const clauses = Array.from({ length: 80 }, (_, number) => ({ id: `clause:${number}`, clauseKind: "NO_SUCH" }));
  const document = `mutation ($changes: ChangesInput!) { applyChanges(changes: $changes) { graphVersion } }`;
  const { data, errors } = await api.send(document, { changes: { source: "x", clauses } });
  expect(data).toBeUndefined();
  expect(new Set(errors?.map(({ extensions }) => extensions?.["code"]))).toEqual(new Set(["BAD_USER_INPUT"]));
  expect(api.faults).toEqual([]);
});

test("fragments of fragments are counted at once, however many fields they come to", async () => {
  const api = await openApi();
  const twice = (index: number): string => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`;
  const fragments = Array.from({ length: 60 }, (_, index) => twice(index)).join(" ");
  const { errors } = await api.send(`{ ...F0 } ${fragments} fragment F60 on Query { __typename }`);
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toContain("LIMIT_EXCEEDED");
});

const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);
const filtering = "query ($filter: EntityFilter) { entities(filter: $filter) { totalCount } }";

test.each([
  ["fields", JSON.stringify({ query: `{ ${"a { ".repeat(6000)} b ${"}".repeat(6000)} }` })],
  ["lists", JSON.stringify({ query: `{ nodes(ids: ${nested("[", "]", 6000)}) { id } }` })],
  ["filters", `{"query":"${filtering}","variables":{"filter":${`{"and":[`.repeat(3000)}{}${"]}".repeat(3000)}}}`],
])("%s nested thousands of levels deep are refused with a limit, not by an exhausted stack", async (_title, body) => {
  const api = await openApi();
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${api.url}/graphql`, { method: "POST", headers, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "LIMIT_EXCEEDED", max: 500 } }] });
  expect(api.faults).toEqual([]);
});

test("brackets in a string, a block string or a comment are no nesting", async () => {
  const api = await openApi();
  const brackets = "[{(".repeat(300);
  const texts = [`"${brackets}\\""`, `"""${brackets}\\""" " """`];
  for (const text of texts) {
    const { search } = await api.ask(`{ search(text: ${text}) { totalCount } } # ${brackets}`);
    expect(search.totalCount).toBe(0);
  }
});

test("an address that cannot be read is told in the shape of every other error", async () => {
  const api = await openApi();
  const response = await fetch(`${api.url}/%zz`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});
