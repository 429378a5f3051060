import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { registry } from "../../src/ontology/registry.ts";
import { estate } from "../../src/exchange/estate.ts";
import { counts, type Graph, openGraph, told } from "../changes/open-graph.ts";

const yaml = `
# An estate in git.
agents:
  - { id: "agent:invoice-bot", name: Invoice bot, autonomy: L3 }
identities:
  - id: identity:svc-invoice
    identityKind: SERVICE_ACCOUNT
relations:
  - { type: ACTS_AS, from: "agent:invoice-bot", to: "identity:svc-invoice" }
`;

const read = (graph: Graph, content: string, options: Partial<ImportRequest> = {}): Promise<ImportResult> =>
  importDocument({ store: graph.store, actor: localActor, source: "git", content, ...options });

const linesOf = ({ problems }: ImportResult): readonly string[] =>
  problems.map(({ code, path, line }) => `${code} ${path ?? ""} ${line ?? ""}`);

test("an estate in YAML is recognised and read into the graph, and again changes nothing", async () => {
  const graph = await openGraph();
  const first = await read(graph, yaml);
  expect([first.format, first.graphVersion, counts(first), first.notCarriedOver]).toEqual([
    "ESTATE",
    1,
    [3, 0, 0, 0],
    [],
  ]);
  const again = await read(graph, yaml);
  expect([again.graphVersion, counts(again)]).toEqual([1, [0, 0, 3, 0]]);
  expect(await graph.facts("agent:invoice-bot")).toMatchObject({ sources: ["git"] });
});

test("YAML, JSON and base64 of the same estate are the same document", async () => {
  const graph = await openGraph();
  await read(graph, yaml);
  const json = JSON.stringify({
    agents: [{ id: "agent:invoice-bot", name: "Invoice bot", autonomy: "L3" }],
    identities: [{ id: "identity:svc-invoice", identityKind: "SERVICE_ACCOUNT" }],
    relations: [{ type: "ACTS_AS", from: "agent:invoice-bot", to: "identity:svc-invoice" }],
  });
  expect(counts(await read(graph, json))).toEqual([0, 0, 3, 0]);
  expect(counts(await read(graph, `\uFEFF${json}`, { format: "ESTATE" }))).toEqual([0, 0, 3, 0]);
  const content = Buffer.from(yaml).toString("base64");
  expect(counts(await read(graph, content, { encoding: "BASE64" }))).toEqual([0, 0, 3, 0]);
});

test("REPLACE_SOURCE ends what the document leaves out, and a dry run only tells it", async () => {
  const graph = await openGraph();
  await read(graph, yaml);
  graph.now += 1000;
  const options = { mode: "REPLACE_SOURCE", dryRun: true } as const;
  const shorter = 'agents:\n  - { id: "agent:invoice-bot", name: Invoice bot }\n';
  const dry = await read(graph, shorter, options);
  expect([dry.graphVersion, counts(dry), dry.planned.length]).toEqual([1, [0, 1, 0, 2], 3]);
  expect(counts(await read(graph, shorter, { ...options, dryRun: false }))).toEqual([0, 1, 0, 2]);
  expect(await graph.properties("agent:invoice-bot")).toEqual({ name: "Invoice bot" });
});

test("problems carry the line of their place, in YAML and in JSON", async () => {
  const graph = await openGraph();
  const document = `agents:
  - id: 0123
  - id: "agent:x"
    autonomy: L9
    settings:
      - { name: a, default: 4 }
relations:
  - type: ACTS_AS
    from: agent:x
colour: red
`;
  const expected = [
    "PROPERTY_NOT_ALLOWED colour 10",
    "INVALID_ID agents[0].id 2",
    "INVALID_VALUE agents[1].autonomy 4",
    "INVALID_VALUE agents[1].settings[0].default 6",
    "PROPERTY_REQUIRED relations[0].to 8",
  ];
  expect(linesOf(await read(graph, document))).toEqual(expected);
  const json = `{"agents": [
  {"id": 123},
  {"id": "agent:x",
   "autonomy": "L9",
   "settings": [
     {"name": "a", "default": 4}]}],
 "relations": [
  {"type": "ACTS_AS",
   "from": "agent:x"}],
 "colour": "red"}`;
  expect(linesOf(await read(graph, json)).toSorted()).toEqual(expected.toSorted());
  expect((await graph.store.head()).version).toBe(0);
});

test("a number where text is due is answered with: quote it", async () => {
  const graph = await openGraph();
  const { problems } = await read(graph, "models:\n  - { id: 0123, version: 1.0 }");
  for (const { message } of problems) expect(message).toMatch(/quote it\.$/u);
  expect(problems).toHaveLength(2);
});

test("a source or a moment in the document must agree with that of the call", async () => {
  const graph = await openGraph();
  const document = "source: git\neffectiveAt: 2025-01-01T00:00:00Z\nagents: [{ id: a }]";
  const refused = await read(graph, document, { source: "ci", effectiveAt: "2025-01-02T00:00:00Z" });
  expect(linesOf(refused)).toEqual(["INVALID_VALUE source 1", "INVALID_VALUE effectiveAt 2"]);
  expect((await graph.store.head()).version).toBe(0);
  await read(graph, document, { effectiveAt: "2025-01-01T01:00:00+01:00" });
  expect(await graph.facts("a", "2025-01-01T00:00:00Z")).toBeDefined();
  expect(counts(await read(graph, document))).toEqual([0, 0, 1, 0]);
});

test("a document in no known format is told what was tried", async () => {
  const graph = await openGraph();
  const unknown = await read(graph, "colour: red");
  expect([unknown.format, told(unknown)]).toEqual(["AUTO", ["UNKNOWN_FORMAT"]]);
  expect(unknown.problems[0]?.message).toContain("ESTATE (a list of a kind");
  expect(told(await read(graph, yaml, { format: "FAX" }))).toEqual(["UNKNOWN_FORMAT"]);
  expect(told(await read(graph, "colour: red", { format: "ESTATE" }))).toEqual(["PROPERTY_NOT_ALLOWED colour"]);
});

test("every list of a kind, and relations alone, make an estate", () => {
  for (const { inputField } of registry.kinds.values()) expect(estate.recognise({ [inputField]: [] })).toBe(true);
  expect([estate.recognise({ relations: [] }), estate.recognise({ source: "x" })]).toEqual([true, false]);
});

test("a document may hold more items than a batch by the API", async () => {
  const graph = await openGraph();
  const agents = Array.from({ length: 10_001 }, (_, index) => ({ id: `agent:${index}` }));
  expect(counts(await read(graph, JSON.stringify({ agents })))).toEqual([10_001, 0, 0, 0]);
});
