import { expect, test } from "vitest";
import { sampleApi } from "../docs/sample-api.ts";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";
import { asOf, lasting, smallEstate } from "./small-estate.ts";
import { elementsOf } from "./xml-elements.ts";

test.each(["yaml", "json", "graph", "graphml", "cypher", "cypher-rows"])(
  "the small estate as %s is, but for the time of the export, what it was when it was last looked at",
  async (format) => {
    const document = await download(await smallEstate(), `estate/${format}`, { asOf });
    await expect(lasting(document)).toMatchFileSnapshot(`golden/estate.${format}.txt`);
  },
);

interface Graph {
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

test("the JSON graph has every entity by id with what GraphQL says of it, and every relation between them", async () => {
  const api = await sampleApi();
  const { text } = await download(api, "estate/graph", { asOf });
  const { graph, nodes, edges } = JSON.parse(text) as Graph;
  const { entities } = await api.ask(
    `{ entities(first: 100, asOf: "${asOf}") { totalCount nodes { id name contested sources certainty } } }`,
  );
  expect(nodes).toHaveLength(entities.totalCount as number);
  const expected = entities.nodes as readonly object[];
  expect(nodes.slice(0, 100)).toEqual(expected.map((node) => expect.objectContaining(node)));
  expect(graph).toMatchObject({ asOf: "2026-11-01T00:00:00.000Z", completeness: "COMPLETE" });
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  const { ontology } = await api.ask("{ ontology { relations { type count } } }");
  const counts = (ontology.relations as { type: string; count: number }[]).filter(({ count }) => count > 0);
  const types = Map.groupBy(edges, ({ type }) => type);
  // The legend counts what holds now, which is later: nothing of the sample ends or begins between.
  expect(counts.map(({ type, count }) => [type, count])).toEqual(
    counts.map(({ type }) => [type, types.get(type)?.length]),
  );
});

test("GraphML declares every attribute that it uses, and its nodes and edges are those of the JSON graph", async () => {
  const api = await sampleApi();
  const [xml, json] = await Promise.all(
    ["graphml", "graph"].map((format) => download(api, `estate/${format}`, { asOf })),
  );
  const elements = elementsOf(xml?.text ?? "");
  const { nodes, edges } = JSON.parse(json?.text ?? "") as Graph;
  const named = (name: string) => elements.filter((element) => element.name === name);
  expect(named("node").map(({ attributes }) => attributes["id"])).toEqual(nodes.map(({ id }) => id));
  expect(named("edge").map(({ attributes }) => attributes["source"])).toEqual(edges.map(({ source }) => source));
  const declared = new Set(named("key").map(({ attributes }) => attributes["id"]));
  expect(declared.size).toBe(named("key").length);
  expect(named("data").every(({ attributes }) => declared.has(attributes["key"] ?? ""))).toBe(true);
});

const hostile = [
  "<b>&amp;</b>",
  "]]>",
  "<!-- c -->",
  'a" onload="x',
  "\uFFFE\uFFFF",
  "tab\tand\r\nlines",
  "' OR 1=1 //",
  "}) DETACH DELETE n //",
  "🐝",
];

test("no name breaks out of GraphML, and what XML forbids is left out", async () => {
  const api = await openApi();
  await api.apply({ vendors: hostile.map((name, index) => ({ id: `vendor:${index}"<&>'`, name })) });
  const { text } = await download(api, "estate/graphml");
  const elements = elementsOf(text);
  const nodes = elements.filter(({ name }) => name === "node");
  expect(nodes.map(({ attributes }) => attributes["id"])).toEqual(hostile.map((_, index) => `vendor:${index}"<&>'`));
  const key = elements.find(
    ({ name, attributes }) => name === "key" && attributes["for"] === "node" && attributes["attr.name"] === "name",
  );
  const names = elements.filter(
    ({ name, attributes }) => name === "data" && attributes["key"] === key?.attributes["id"],
  );
  expect(names.map(({ text: name }) => name)).toEqual(hostile.map((name) => name.replace(/[\uFFFE\uFFFF]/gu, "")));
  expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(["graphml", "key", "graph", "node", "data"]));
});

test("no name, id or property of the graph is in the text of a Cypher statement", async () => {
  const api = await openApi();
  await api.apply({
    vendors: hostile.map((name, index) => ({ id: `vendor:evil${index}`, name, extra: { evil: name } })),
  });
  const script = await download(api, "estate/cypher");
  expect(script.text).not.toMatch(/evil|DETACH|OR 1=1/u);
  const rows = await download(api, "estate/cypher-rows");
  const lines = rows.text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { statement: string; parameters: { rows: unknown[] } });
  for (const { statement } of lines) {
    expect(statement).not.toMatch(/evil|DETACH|OR 1=1/u);
    expect(script.text).toContain(statement);
  }
  expect(lines.flatMap(({ parameters }) => parameters.rows)).toHaveLength(hostile.length);
});
