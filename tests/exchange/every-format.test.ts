import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import type { Content } from "../../src/exchange/read-content.ts";
import { counts, type Graph, openGraph } from "../changes/open-graph.ts";
import { type FormatCase, formatCases, shorterDocument } from "./every-format.ts";

const source = "register";
const cases = formatCases.map((one) => [one.format, one] as const);

/** Reads a document that must be accepted. */
async function send(
  graph: Graph,
  { format, mapping }: FormatCase,
  content: Content,
  options: Partial<ImportRequest> = {},
): Promise<ImportResult> {
  graph.now += 1000;
  const result = await importDocument({
    store: graph.store,
    actor: localActor,
    source,
    format,
    mapping,
    content,
    ...options,
  });
  expect(result.problems).toEqual([]);
  return result;
}

/** What stands now, by id, with the properties it has: of entities and relations that the log names. */
async function standing(graph: Graph): Promise<Map<string, unknown>> {
  const ids = [...new Set((await graph.log()).map(({ subject }) => subject.id))].sort();
  const facts = await Promise.all(ids.map((id) => graph.facts(id)));
  return new Map(ids.flatMap((id, index) => (facts[index] === undefined ? [] : [[id, facts[index].properties]])));
}

/** What stands where a document was read into an empty graph. */
async function standingAlone(one: FormatCase, content: Content): Promise<ReadonlyMap<string, unknown>> {
  const graph = await openGraph();
  await send(graph, one, content);
  return standing(graph);
}

test.each(cases)("a document in %s twice changes nothing, whatever the mode", async (_, one) => {
  const graph = await openGraph();
  const content = await one.write(one.root);
  const first = await send(graph, one, content);
  expect(first.created).toBeGreaterThan(0);
  for (const mode of ["MERGE", "REPLACE_SOURCE"] as const) {
    const again = await send(graph, one, content, { mode });
    expect([again.graphVersion, counts(again)]).toEqual([1, [0, 0, first.created, 0]]);
  }
});

test.each(cases)(
  "REPLACE_SOURCE of a newer document in %s ends what it no longer says and nothing else, and again changes nothing",
  async (_, one) => {
    const graph = await openGraph();
    await graph.put({ source: "other", agents: [{ id: "agent:of-another-source" }] });
    await send(graph, one, await one.write(one.root));
    const before = await standing(graph);
    const shorter = await shorterDocument(one);
    const left = await standingAlone(one, shorter);
    const result = await send(graph, one, shorter, { mode: "REPLACE_SOURCE", allowMassEnd: true });
    const after = await standing(graph);
    const ended = [...before.keys()].filter((id) => !after.has(id));
    expect(ended).toEqual([...before.keys()].filter((id) => !left.has(id) && id !== "agent:of-another-source"));
    expect(ended).toEqual(expect.arrayContaining([...one.gone]));
    expect(result.ended).toBe(ended.length);
    expect(ended.length).toBeGreaterThan(0);
    after.delete("agent:of-another-source");
    expect(after).toEqual(left);
    const again = await send(graph, one, shorter, { mode: "REPLACE_SOURCE" });
    expect([again.graphVersion, counts(again)]).toEqual([result.graphVersion, [0, 0, left.size, 0]]);
  },
);

test.each(cases)("MERGE of a newer document in %s ends nothing", async (_, one) => {
  const graph = await openGraph();
  await send(graph, one, await one.write(one.root));
  const before = [...(await standing(graph)).keys()];
  const result = await send(graph, one, await shorterDocument(one));
  const after = [...(await standing(graph)).keys()];
  expect([result.ended, before.filter((id) => !after.includes(id))]).toEqual([0, []]);
});
