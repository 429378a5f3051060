import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";
import { dryRun, factsOf, idsIn, leftOut } from "./import-fixture.ts";
import { readValue, refusals } from "./import-value.ts";

const entity = (kind: string, name: string, spec: object, more: object = {}) => ({
  apiVersion: "backstage.io/v1alpha1",
  kind,
  metadata: { name, ...more },
  spec,
});
/** What the schema of the format asks of each component. */
const service = { type: "service", lifecycle: "production", owner: "x" };
const agent = (name: string, spec: object, more: object = {}) =>
  entity("Component", name, { ...service, ...spec }, { annotations: { "answerable/kind": "Agent" }, ...more });
const several = (...entities: readonly object[]): string => entities.map((one) => JSON.stringify(one)).join("\n---\n");
const relationsIn = (ids: readonly string[]): readonly string[] => ids.filter((id) => /^[A-Z]/u.test(id)).sort();

test("a catalogue file says what there is, who owns it and what depends on what, turned the way harm travels", async () => {
  const result = await dryRun("BACKSTAGE/catalog-info.yaml");
  const bot = "agent:component:default/invoice-bot";
  const owned = [
    bot,
    "plugin:api:default/mail-mcp",
    "plugin:airesource:default/reconcile",
    "plugin:airesource:default/finance-kit",
    "resource:default/ledger",
    "control:airesource:default/pay-rules",
    "platform:airesource:default/market",
  ];
  expect(relationsIn(idsIn(result))).toEqual(
    [
      ...owned.map((id) => `OWNS.ACCOUNTABLE:team:default/payments:${id}`),
      "OWNS.ACCOUNTABLE:person:default/ada:model:component:default/forecast",
      `EXTENDS:plugin:api:default/mail-mcp:${bot}`,
      `FEEDS:resource:default/ledger:${bot}`,
      `POWERS:model:component:default/forecast:${bot}`,
      "HOSTS:platform:airesource:default/market:plugin:airesource:default/finance-kit",
      "MEMBER_OF:person:default/ada:team:default/payments",
      "MEMBER_OF:person:default/ada:team:default/finance",
      "PART_OF:team:default/payments:team:default/finance",
      "PART_OF:team:default/refunds:team:default/payments",
    ].sort(),
  );
  expect(factsOf(result, "control:airesource:default/pay-rules")).toMatchObject({ controlKind: "POLICY" });
  expect(factsOf(result, "plugin:airesource:default/finance-kit")).toMatchObject({
    pluginKind: "EXTENSION",
    version: "1.0.3",
  });
  expect(factsOf(result, "person:default/ada")).toMatchObject({ name: "Ada Osei", email: "ada@harborline.example" });
  expect(factsOf(result, "resource:default/ledger")).toMatchObject({ resourceKind: "DATABASE" });
  expect(leftOut(result).toSorted()).toEqual([
    "NOT_CARRIED_OVER [0].spec.consumesApis[1]",
    "NOT_CARRIED_OVER [0].spec.dependsOn[3]",
    "NOT_CARRIED_OVER [12]",
    "NOT_CARRIED_OVER [2]",
    "NOT_CARRIED_OVER [4]",
    "NOT_CARRIED_OVER [7].spec.dependsOn[0]",
    "REFERENCE_OUTSIDE [0].spec.dependsOn[2]",
  ]);
});

test("an owner that the file does not describe is there all the same, unverified; `x` and `group:x` are one", async () => {
  const result = await readValue(
    several(
      agent("a", { owner: "payments" }),
      agent("b", { owner: "group:default/Payments" }),
      agent("c", { owner: "user:ben" }),
    ),
  );
  expect(relationsIn(idsIn(result))).toEqual([
    "OWNS.ACCOUNTABLE:person:default/ben:agent:component:default/c",
    "OWNS.ACCOUNTABLE:team:default/payments:agent:component:default/a",
    "OWNS.ACCOUNTABLE:team:default/payments:agent:component:default/b",
  ]);
  const certainties = new Map(result.planned.map(({ subject, write }) => [subject.id, write.certainty]));
  expect([certainties.get("team:default/payments"), certainties.get("agent:component:default/a")]).toEqual(["C", "B"]);
});

test("a reference without a namespace is in that of its entity", async () => {
  const result = await readValue(agent("a", { owner: "payments" }, { namespace: "finance" }));
  expect(relationsIn(idsIn(result))).toEqual(["OWNS.ACCOUNTABLE:team:finance/payments:agent:component:finance/a"]);
});

test("an API of another file is found in the graph by its reference, and told where it is not there", async () => {
  const { store } = await openGraph();
  const request = { store, actor: localActor };
  const remotes = [{ type: "streamable-http", url: "https://mail.example/mcp" }];
  const api = entity("API", "mail", { type: "mcp-server", owner: "x", lifecycle: "production", remotes });
  const user = JSON.stringify(agent("a", { owner: "x", consumesApis: ["mail"] }));
  const before = await importDocument({ ...request, source: "user", content: user });
  expect(leftOut(before)).toEqual(["REFERENCE_OUTSIDE spec.consumesApis[0]"]);
  await importDocument({ ...request, source: "api", content: JSON.stringify(api) });
  const after = await importDocument({ ...request, source: "user", content: user });
  expect([leftOut(after), after.created]).toEqual([[], 1]);
});

test("an entity that says in another document what it is keeps the id that the graph gave it", async () => {
  const graph = await openGraph();
  await graph.put({
    teams: [{ id: "team:pay", name: "Pay", externalIds: [{ system: "backstage", id: "group:default/payments" }] }],
  });
  const content = JSON.stringify(agent("a", { owner: "payments" }));
  await importDocument({ store: graph.store, actor: localActor, source: "cat", content });
  expect(await graph.facts("OWNS.ACCOUNTABLE:team:pay:agent:component:default/a")).toBeDefined();
  expect(await graph.facts("team:default/payments")).toBeUndefined();
});

test("a text that Backstage would fetch is a text to its schema, and nothing is fetched", async () => {
  const definition = { $text: "https://elsewhere.example/openapi.yaml" };
  const api = entity("API", "a", { ...service, type: "openapi", definition });
  const result = await readValue(api);
  expect([refusals(result), leftOut(result)]).toEqual([[], ["NOT_CARRIED_OVER"]]);
  const two = entity("API", "a", { ...service, type: "openapi", definition: { ...definition, more: 1 } });
  expect(refusals(await readValue(two))).toEqual(["INVALID_VALUE spec.definition"]);
});

test("an API of type mcp-server is taken as it was written before there was a schema of the type, and what is missing is told", async () => {
  const spec = { ...service, type: "mcp-server", definition: "tools: []" };
  const result = await readValue(entity("API", "mail", spec));
  expect([refusals(result), leftOut(result)]).toEqual([[], ["NOT_CARRIED_OVER spec"]]);
  expect(result.notCarriedOver[0]?.message).toContain('What Backstage asks of type "mcp-server" today');
  expect(factsOf(result, "plugin:api:default/mail")).toMatchObject({
    pluginKind: "MCP_SERVER",
    extra: { spec: { definition: "tools: []" } },
  });
  const remotes = [{ type: "sse", url: "https://mail.example/sse" }];
  expect(leftOut(await readValue(entity("API", "mail", { ...spec, remotes })))).toEqual([]);
});

test("what lies elsewhere is not read, of whatever type its place is, and the entity is there without it", async () => {
  const result = await readValue(
    agent(
      "a",
      { owner: { $text: "./owner" }, dependsOn: ["resource:default/b", { $text: "https://x.example/?token=abc" }] },
      { labels: { $yaml: "./labels.yaml" }, title: "A", links: [{ url: { $json: "./link.json" } }] },
    ),
  );
  expect([refusals(result), leftOut(result).toSorted()]).toEqual([
    [],
    [
      "REFERENCE_OUTSIDE metadata.labels",
      "REFERENCE_OUTSIDE metadata.links[0].url",
      "REFERENCE_OUTSIDE spec.dependsOn[0]",
      "REFERENCE_OUTSIDE spec.dependsOn[1]",
      "REFERENCE_OUTSIDE spec.owner",
    ],
  ]);
  expect(factsOf(result, "agent:component:default/a")).toMatchObject({ name: "A" });
  expect(JSON.stringify(result.notCarriedOver)).not.toContain("token");
  expect(refusals(await readValue(agent("a", { owner: 7, dependsOn: { $yaml: "./b.yaml" } })))).toHaveLength(1);
  const whole = { ...agent("a", {}), spec: { $json: "./spec.json" } };
  expect(leftOut(await readValue(whole))).toEqual(["REFERENCE_OUTSIDE spec"]);
});

test("names as a catalogue takes them are taken", async () => {
  const labels = { "acme.example/team_1": "x", plain: "y" };
  const result = await readValue(agent(`A.b_c-${"d".repeat(57)}`, {}, { namespace: "a-b", labels }));
  expect([refusals(result), leftOut(result)]).toEqual([[], []]);
});

test("templates and other extensions in a file are told, and refuse nothing", async () => {
  const template = { ...entity("Template", "t", {}), apiVersion: "scaffolder.backstage.io/v1beta3" };
  expect(leftOut(await readValue(several(agent("a", {}), template)))).toEqual(["NOT_CARRIED_OVER [1]"]);
});

test.each([
  [
    entity("Component", "a", service, { annotations: { "answerable/kind": "Robot" } }),
    "INVALID_VALUE metadata.annotations.answerable/kind",
  ],
  [{ ...entity("Component", "a", {}), apiVersion: "backstage.io/v2" }, "UNSUPPORTED_VERSION apiVersion"],
  [entity("Component", "a:b", {}), "INVALID_VALUE metadata.name"],
  [{ apiVersion: "backstage.io/v1alpha1", kind: "Component", metadata: {} }, "PROPERTY_REQUIRED metadata.name"],
  [agent("a", { owner: "a:b:c" }), "INVALID_VALUE spec.owner"],
  [agent("a", { dependsOn: ["no-kind"] }), "INVALID_VALUE spec.dependsOn[0]"],
  [agent("a", { dependsOn: "resource:x" }), "INVALID_VALUE spec.dependsOn"],
  [entity("Component", "a", { type: "service", owner: "x" }), "INVALID_VALUE spec"],
  [agent("a", {}, { links: [{ title: "no url" }] }), "INVALID_VALUE metadata.links[0]"],
  [{ ...agent("a", {}), colour: "red" }, "INVALID_VALUE colour"],
  [entity("API", "a", { ...service, type: "openapi" }), "INVALID_VALUE spec"],
  [entity("API", "a", { ...service, type: "mcp-server", remotes: [] }), "INVALID_VALUE spec.remotes"],
  [entity("API", "a", { ...service, type: "mcp-server" }), "INVALID_VALUE spec"],
  [entity("API", "a", { ...service, type: "mcp-server", definition: "x", remotes: "y" }), "INVALID_VALUE spec.remotes"],
  [agent("a b", {}), "INVALID_VALUE metadata.name"],
  [agent("-a", {}), "INVALID_VALUE metadata.name"],
  [agent("ä", {}), "INVALID_VALUE metadata.name"],
  [agent("a".repeat(64), {}), "INVALID_VALUE metadata.name"],
  [agent("a", {}, { namespace: "Finance" }), "INVALID_VALUE metadata.namespace"],
  [agent("a", {}, { namespace: "a--b" }), "INVALID_VALUE metadata.namespace"],
  [agent("a", {}, { labels: { "cost centre": "7" } }), "INVALID_VALUE metadata.labels.cost centre"],
  [agent("a", {}, { labels: { "Acme.example/team": "x" } }), 'INVALID_VALUE metadata.labels["Acme.example/team"]'],
  [agent("a", {}, { annotations: { "a/b/c": "x" } }), "INVALID_VALUE metadata.annotations.a/b/c"],
  [agent("a", { owner: 7, dependsOn: { $yaml: "./b.yaml" } }), "INVALID_VALUE spec.owner"],
  [entity("AiResource", "a", { ...service, type: "rule", category: "x" }), "INVALID_VALUE spec"],
  [entity("Group", "a", { type: "team" }), "INVALID_VALUE spec"],
])("%j is refused", async (value, problem) => {
  expect(refusals(await readValue(value))).toEqual([problem]);
});

test("a catalogue that no longer describes an API but still names it ends it, and tells so each time it is read", async () => {
  const graph = await openGraph();
  const api = entity("API", "mail", {
    ...service,
    type: "mcp-server",
    remotes: [{ type: "sse", url: "https://m.example" }],
  });
  const bot = agent("a", { consumesApis: ["mail"] });
  const replace = (content: string, source = "cat") =>
    importDocument({ store: graph.store, actor: localActor, source, content, mode: "REPLACE_SOURCE" });
  await replace(several(api, bot));
  const shorter = await replace(several(bot));
  expect(leftOut(shorter)).toEqual(["REFERENCE_OUTSIDE spec.consumesApis[0]"]);
  expect(await graph.facts("plugin:api:default/mail")).toBeUndefined();
  const again = await replace(several(bot));
  expect([leftOut(again), again.graphVersion]).toEqual([leftOut(shorter), shorter.graphVersion]);

  await replace(several(api), "other");
  const met = await replace(several(bot));
  expect([leftOut(met), met.created]).toEqual([[], 1]);
  expect((await replace(several(bot))).graphVersion).toBe(met.graphVersion);
});
