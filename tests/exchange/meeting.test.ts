import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { counts, type Graph, openGraph } from "../changes/open-graph.ts";

const read = (graph: Graph, document: object, options: Partial<ImportRequest> = {}): Promise<ImportResult> =>
  importDocument({
    store: graph.store,
    actor: localActor,
    source: "one",
    content: JSON.stringify(document),
    ...options,
  });

const config = (...packages: readonly string[]) => ({
  mcpServers: Object.fromEntries(packages.map((name) => [name, { command: "npx", args: ["-y", name] }])),
});
const server = (identifier: string, name = "com.acme/mail") => ({
  name,
  description: "Mail",
  version: "1.0.0",
  packages: [{ registryType: "npm", identifier, version: "1.0.0", transport: { type: "stdio" } }],
});
const card = (organization: string, name = "Planner") => ({
  ...{ name, description: "Plans", version: "1", url: "https://planner.example/a2a", capabilities: {}, skills: [] },
  ...{ defaultInputModes: [], defaultOutputModes: [], provider: { organization } },
});
const purl = (id: string) => ({ externalIds: [{ system: "purl", id }] });
const pluginsOf = async (graph: Graph): Promise<readonly string[]> => {
  const { version, recordedAt } = await graph.store.head();
  const query = {
    kinds: ["PLUGIN"],
    filter: { and: [] },
    order: { field: "ID", direction: "ASC" },
    limit: 100,
  } as const;
  return (await graph.store.list(query, { version, at: recordedAt })).map(({ id }) => id);
};

test("two documents of two sources speak of one plugin where its package is the same, and each keeps what it said", async () => {
  const graph = await openGraph();
  await read(graph, config("@acme/mail-mcp@1.0.0"), { source: "laptop" });
  await read(graph, server("@acme/mail-mcp"), { source: "registry" });
  expect(await pluginsOf(graph)).toEqual(["plugin:npm/@acme/mail-mcp"]);
  const facts = await graph.facts("plugin:npm/@acme/mail-mcp");
  expect(facts?.sources).toEqual(["laptop", "registry"]);
  expect(facts?.properties["externalIds"]).toEqual([
    { system: "mcp", id: "com.acme/mail" },
    { system: "purl", id: "pkg:npm/%40acme/mail-mcp" },
  ]);
});

test("a client, a registry and a catalogue speak of one plugin where its address is the same, and of two where the path is not", async () => {
  const graph = await openGraph();
  const api = (name: string, url: string) => ({
    ...{ apiVersion: "backstage.io/v1alpha1", kind: "API", metadata: { name } },
    spec: { type: "mcp-server", lifecycle: "production", owner: "payments", remotes: [{ type: "sse", url }] },
  });
  const entry = { ...server("unused"), packages: [], remotes: [{ type: "sse", url: "https://gateway.example/mail/" }] };
  await read(graph, entry, { source: "registry" });
  await read(graph, { mcpServers: { m: { url: "https://gateway.example:443/mail" } } }, { source: "laptop" });
  await read(graph, api("mail", "https://Gateway.example/mail"), { source: "catalogue" });
  expect(await pluginsOf(graph)).toEqual(["plugin:com.acme/mail"]);
  expect((await graph.facts("plugin:com.acme/mail"))?.sources).toEqual(["catalogue", "laptop", "registry"]);
  await read(graph, api("books", "https://gateway.example/books"), { source: "other catalogue" });
  await read(graph, { mcpServers: { m: { url: "https://gateway.example/" } } }, { source: "other laptop" });
  expect(await pluginsOf(graph)).toEqual([
    "plugin:api:default/books",
    "plugin:com.acme/mail",
    "plugin:https://gateway.example",
  ]);
});

test("an entity that is curated under another id is taken by its external id, whatever the version it names", async () => {
  const graph = await openGraph();
  await graph.put({
    plugins: [{ id: "plugin:mail", name: "Our mail", ...purl("pkg:npm/@acme/mail-mcp@0.9.0?arch=x64") }],
  });
  const first = await read(graph, config("@acme/mail-mcp@1.0.0"));
  expect(await pluginsOf(graph)).toEqual(["plugin:mail"]);
  expect(await graph.facts("EXTENDS:plugin:mail:platform:one/mcp-client")).toMatchObject({
    properties: { version: "1.0.0" },
  });
  expect((await read(graph, config("@acme/mail-mcp@1.0.0"))).graphVersion).toBe(first.graphVersion);
});

test("an entity that the graph holds twice is told with both ids, and nothing is merged or related to it", async () => {
  const graph = await openGraph();
  const held = purl("pkg:npm/mail");
  await graph.put({
    plugins: [
      { id: "plugin:a", ...held },
      { id: "plugin:b", ...held },
    ],
  });
  const result = await read(graph, config("mail", "other"));
  expect(result.notCarriedOver.map(({ code, path, message }) => [code, path, /\((.*)\)/u.exec(message)?.[1]])).toEqual([
    ["IDENTITY_AMBIGUOUS", "mcpServers.mail", "plugin:a, plugin:b"],
  ]);
  expect(await pluginsOf(graph)).toEqual(["plugin:a", "plugin:b", "plugin:npm/other"]);
  expect((await graph.facts("plugin:a"))?.sources).toEqual(["test"]);
  const replacing = await read(graph, config("mail"), { mode: "REPLACE_SOURCE" });
  expect(replacing.problems.map(({ code }) => code)).toEqual(["IDENTITY_AMBIGUOUS"]);
});

test("what a document as a whole is and the graph holds twice is told at the name of the document", async () => {
  const graph = await openGraph();
  const a2a = { externalIds: [{ system: "a2a", id: "https://planner.example/a2a" }] };
  await graph.put({
    plugins: ["a", "b"].map((id) => ({ id: `plugin:${id}`, ...purl("pkg:npm/mail") })),
    agents: ["a", "b"].map((id) => ({ id: `agent:${id}`, ...a2a })),
  });
  const documents = [server("mail"), { server: server("mail") }, card("Plans")];
  const results = await Promise.all(documents.map((one) => read(graph, one, { dryRun: true })));
  expect(results.map(({ notCarriedOver: [first] }) => [first?.code, first?.path, first?.line])).toEqual([
    ["IDENTITY_AMBIGUOUS", "name", 1],
    ["IDENTITY_AMBIGUOUS", "server.name", 1],
    ["IDENTITY_AMBIGUOUS", "name", 1],
  ]);
});

test("what holds the external id at the moment of a document is taken before what holds it now", async () => {
  const graph = await openGraph();
  const held = purl("pkg:npm/mail");
  await graph.put({
    plugins: [{ id: "plugin:then", ...held, validFrom: "2025-01-01T00:00:00Z", validTo: "2026-01-01T00:00:00Z" }],
  });
  await graph.put({ plugins: [{ id: "plugin:now", ...held, validFrom: "2026-01-01T00:00:00Z" }] });
  await read(graph, config("mail"), { effectiveAt: "2025-06-01T00:00:00Z" });
  expect((await graph.facts("plugin:then", "2025-06-02T00:00:00Z"))?.sources).toEqual(["one", "test"]);
  const early = await openGraph();
  await early.put({ plugins: [{ id: "plugin:now", ...held }] });
  await read(early, config("mail"), { effectiveAt: "2025-06-01T00:00:00Z" });
  expect((await early.facts("plugin:now", "2025-06-02T00:00:00Z"))?.sources).toEqual(["one"]);
});

test("a name alone never meets across sources, and each source finds its own again", async () => {
  const graph = await openGraph();
  await graph.put({ vendors: [{ id: "vendor:vans-ltd", name: "Vans Ltd" }] });
  await read(graph, card("Vans Ltd"), { source: "a" });
  await read(graph, card("Vans Ltd", "Driver"), { source: "b" });
  const again = [
    await read(graph, card("Vans Ltd"), { source: "a" }),
    await read(graph, card("Vans Ltd", "Driver"), { source: "b" }),
  ];
  expect(again.map(counts)).toEqual([
    [0, 0, 3, 0],
    [0, 0, 3, 0],
  ]);
  expect((await graph.facts("vendor:vans-ltd"))?.sources).toEqual(["test"]);
  const empty = await openGraph();
  await read(empty, card("Vans Ltd"), { source: "a" });
  expect((await empty.facts("vendor:vans-ltd"))?.sources).toEqual(["a"]);
});

test("an entity of another kind with the same external id is not taken", async () => {
  const graph = await openGraph();
  await graph.put({ agents: [{ id: "agent:mail", ...purl("pkg:npm/mail") }] });
  await read(graph, config("mail"));
  expect(await pluginsOf(graph)).toEqual(["plugin:npm/mail"]);
});

test("entities of one document that share an external id are one, and what they say differently is told", async () => {
  const graph = await openGraph();
  const twice = {
    mcpServers: { one: { command: "npx", args: ["mail@1.0.0"] }, two: { command: "npx", args: ["mail@2.0.0"] } },
  };
  const result = await read(graph, twice);
  expect(await pluginsOf(graph)).toEqual(["plugin:npm/mail"]);
  expect(result.notCarriedOver.map(({ path, message }) => [path, /"(\w+)"/u.exec(message)?.[1]])).toEqual([
    ["mcpServers.two", "server"],
    ["mcpServers.two", "version"],
  ]);
});

test("who writes between the look at the graph and the writing is seen", async () => {
  const graph = await openGraph();
  const { store } = graph;
  let others = 1;
  const raced = {
    ...store,
    list: async (...asked: Parameters<typeof store.list>) => {
      const found = await store.list(...asked);
      if (others-- > 0)
        await graph.put({ plugins: [{ id: "plugin:mail", name: `${others}`, ...purl("pkg:npm/mail") }] });
      return found;
    },
    head: () => store.head(),
    entities: (...asked: Parameters<typeof store.entities>) => store.entities(...asked),
    commit: <Result>(request: Parameters<typeof store.commit<Result>>[0]) => store.commit(request),
  };
  await read({ ...graph, store: raced }, config("mail"));
  expect(await pluginsOf(graph)).toEqual(["plugin:mail"]);
  others = 1000;
  const starved = await read({ ...graph, store: raced }, config("letters"));
  expect(starved.problems.map(({ code }) => code)).toEqual(["CONFLICTING_WRITE"]);
});
