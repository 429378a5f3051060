import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importStreamedBom } from "../../src/exchange/streamed/import-streamed-bom.ts";
import type { OpenDocument } from "../../src/exchange/streamed/read-items.ts";
import type { StreamedRequest, StreamedResult } from "../../src/exchange/streamed/streamed-import.ts";
import { type Graph, openGraph } from "../changes/open-graph.ts";
import { inPieces } from "./in-pieces.ts";
import { fixture, fixturesIn, fixtureText } from "./fixture-texts.ts";
import { readFixture, recorded, toldOf } from "./read-fixture.ts";

const assistant = "cyclonedx/assistant.json";
const documents = [assistant, ...fixturesIn("cyclonedx/specification").filter((path) => path.includes("/valid"))];

function stream(graph: Graph, open: OpenDocument, more: Partial<StreamedRequest> = {}): Promise<StreamedResult> {
  return importStreamedBom({
    store: graph.store,
    actor: localActor,
    open,
    source: "register",
    mode: "MERGE",
    allowMassEnd: false,
    dryRun: false,
    effectiveAt: null,
    limits: defaultDocumentLimits,
    ...more,
  });
}

/** What the graph holds, by id. */
async function held(graph: Graph): Promise<ReadonlyMap<string, unknown>> {
  const ids = [...new Set(await recorded(graph))];
  const facts = await Promise.all(ids.map((id) => graph.facts(id)));
  return new Map(ids.map((id, index) => [id, [facts[index]?.properties, facts[index]?.certainty]]));
}

test.each(documents)("%s comes to the same read item by item as read whole", async (path) => {
  const [whole, streamed] = [await openGraph(), await openGraph()];
  const read = await readFixture(whole, path);
  const result = await stream(streamed, inPieces(fixtureText(path)));
  expect(result.problems).toEqual([]);
  expect(await held(streamed)).toEqual(await held(whole));
  expect([result.items, result.created]).toEqual([read.created, read.created]);
  const told = result.notCarriedOver.map((one) => `${one.code} ${one.path ?? ""}`);
  expect(told.toSorted()).toEqual(toldOf(read).toSorted());
});

test("pieces of any size come to the same, and again changes nothing", async () => {
  const graph = await openGraph();
  const text = fixtureText(assistant).replace("Turn attachments off", "Schalte Anhänge 🔌 ab");
  const first = await stream(graph, inPieces(text, 7));
  expect(first.problems).toEqual([]);
  for (const size of [1, 64, 10_000]) {
    graph.now += 1000;
    expect(await stream(graph, inPieces(text, size))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: first.created,
    });
  }
});

/** A document of so many plugins, on each of which one agent depends. */
function many(count: number): string {
  const kind = (value: string): object[] => [{ name: "answerable:kind", value }];
  const components = Array.from({ length: count }, (_, index) => ({
    "bom-ref": `p${index}`,
    type: "library",
    name: `tool-${index}`,
    supplier: { name: `Maker ${index % 3}` },
    properties: kind("PLUGIN"),
  }));
  const agent = { "bom-ref": "bot", type: "application", name: "bot", properties: kind("AGENT") };
  const dependencies = [{ ref: "bot", dependsOn: components.map((one) => one["bom-ref"]) }];
  return JSON.stringify({
    bomFormat: "CycloneDX",
    dependencies,
    components: [...components, agent],
    specVersion: "1.6",
  });
}

test(
  "a large document goes in batches, entities before relations, whatever its order",
  { timeout: 60_000 },
  async () => {
    const graph = await openGraph();
    const done: number[] = [];
    const result = await stream(graph, inPieces(many(6000)), { tell: (count) => done.push(count) });
    // By hand: 6,000 plugins, an agent and three makers; 6,000 EXTENDS and 6,000 PROVIDES.
    expect(result).toMatchObject({ problems: [], items: 18_004, created: 18_004, batches: 6 });
    expect(Math.max(...done.map((count, index) => count - (done[index - 1] ?? 0)))).toBe(5000);
    expect(done.slice(0, 3)).toEqual([5000, 6001, 6004]);
  },
);

test("what an interruption left undone the same import does, and no half of a batch is there", async () => {
  const [whole, graph] = [await openGraph(), await openGraph()];
  await readFixture(whole, assistant);
  const [open, text] = [inPieces(fixtureText(assistant), 512), fixtureText(assistant)];
  let passes = 0;
  const interrupted: OpenDocument = async function* () {
    passes += 1;
    const pass = passes;
    let pieces = 0;
    for await (const piece of open()) {
      pieces += 1;
      // The fifth reading is that of the relations.
      if (pass === 5 && pieces === 6) throw new Error("the disk went away");
      yield piece;
    }
  };
  await expect(stream(graph, interrupted)).rejects.toThrow("the disk went away");
  const ids = await recorded(graph);
  expect(ids).toContain("agent:claims-assistant");
  expect(ids.filter((id) => /^[A-Z]/u.test(id))).toEqual([]);
  await stream(graph, inPieces(text));
  expect(await held(graph)).toEqual(await held(whole));
});

test("REPLACE_SOURCE ends what the document no longer says, and withdraws what it says no more of an item", async () => {
  const graph = await openGraph();
  await stream(graph, inPieces(fixtureText(assistant)));
  await graph.put({ source: "other", agents: [{ id: "agent:other" }] });
  graph.now += 1000;
  const newer = fixture(assistant) as { components: Record<string, unknown>[] };
  newer.components.splice(4, 1);
  delete newer.components[0]?.["description"];
  const result = await stream(graph, inPieces(JSON.stringify(newer)), { mode: "REPLACE_SOURCE" });
  expect(result.problems).toEqual([]);
  const ended = (await graph.log()).filter(({ write }) => write.change === "ENDED").map(({ subject }) => subject.id);
  expect(ended).toContain("model:guard-small");
  expect(await graph.facts("model:guard-small")).toBeUndefined();
  expect(await graph.facts("agent:other")).toBeDefined();
  expect(await graph.properties("model:huggingface/brightfield/claims-7b")).not.toHaveProperty("description");
});

test("REPLACE_SOURCE of a document that lost most of its rows is refused before anything is written", async () => {
  const graph = await openGraph();
  await stream(graph, inPieces(fixtureText(assistant)));
  const { version } = await graph.store.head();
  const lost = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [] });
  const refused = await stream(graph, inPieces(lost), { mode: "REPLACE_SOURCE" });
  expect(refused.problems.map(({ code }) => code)).toEqual(["ASSERTIONS_WOULD_END"]);
  expect((await graph.store.head()).version).toBe(version);
  const meant = await stream(graph, inPieces(lost), { mode: "REPLACE_SOURCE", allowMassEnd: true });
  expect(meant).toMatchObject({ problems: [], ended: 47 });
});

test("a dry run reads all of it and writes nothing", async () => {
  const graph = await openGraph();
  expect(await stream(graph, inPieces(fixtureText(assistant)), { dryRun: true })).toMatchObject({
    items: 47,
    batches: 0,
    problems: [],
  });
  expect((await graph.store.head()).version).toBe(0);
});

test("what the graph has under another id is met, and its relations go there", async () => {
  const graph = await openGraph();
  const externalIds = [{ system: "purl", id: "pkg:npm/%40acme/mail-mcp" }];
  await graph.put({ plugins: [{ id: "our-mail-tool", externalIds }] });
  await stream(graph, inPieces(fixtureText(assistant)));
  expect(await recorded(graph)).toContain("EXTENDS:our-mail-tool:agent:claims-assistant");
  expect(await graph.facts("plugin:npm/@acme/mail-mcp")).toBeUndefined();
});
