import { expect, test } from "vitest";
import { counts, openGraph } from "../changes/open-graph.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importStreamedBom } from "../../src/exchange/streamed/import-streamed-bom.ts";
import { localActor } from "../../src/changes/actor.ts";
import { fixtureText } from "./fixture-texts.ts";
import { readValue, refusals } from "./import-value.ts";
import { read, readFixture, recorded, toldOf } from "./read-fixture.ts";

const published = "cyclonedx/specification/valid-machine-learning-1.6.json";
const picture = "components[0].modelCard.quantitativeAnalysis.graphics.collection[0].image.content";
const long = "x".repeat(70_000);

const bom = (component: object) => ({
  ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
  components: [{ type: "machine-learning-model", name: "planner", ...component }],
});

test("the published ML BOM is read with the default limits, but for its picture of 95 KB, which is told", async () => {
  const graph = await openGraph();
  const result = await readFixture(graph, published);
  expect(toldOf(result)).toEqual([`NOT_CARRIED_OVER ${picture}`, "NOT_CARRIED_OVER version"]);
  expect(result.notCarriedOver[0]?.message).toBe(
    "A text of 94984 bytes was not carried over: a text of the graph has at most 65536 (setting: ANSWERABLE_TEXT_BYTES_MAX).",
  );
  // By hand: one model, its publisher, its training data, and what joins them.
  expect(await recorded(graph)).toEqual([
    "FEEDS:resource:compvis/stable-diffusion/training-data:model:compvis/stable-diffusion",
    "PROVIDES:vendor:acme-inc:model:compvis/stable-diffusion",
    "model:compvis/stable-diffusion",
    "resource:compvis/stable-diffusion/training-data",
    "vendor:acme-inc",
  ]);
  const card = JSON.stringify((await graph.properties("model:compvis/stable-diffusion"))?.["extra"]);
  expect(card).toContain('"contentType":"image/jpeg","encoding":"base64"');
  expect(card).not.toContain(String.raw`\u0000`);
  expect(counts(await readFixture(graph, published))).toEqual([0, 0, 5, 0]);
});

test("read item by item it says and tells the same", async () => {
  const [whole, streamed] = [await openGraph(), await openGraph()];
  const asked = { format: "CYCLONEDX", source: "register" };
  const result = await read(whole, fixtureText(published), asked);
  const other = await importStreamedBom({
    store: streamed.store,
    actor: localActor,
    open: async function* () {
      yield await Promise.resolve(Buffer.from(fixtureText(published)));
    },
    ...{ source: "register", mode: "MERGE", allowMassEnd: false, dryRun: false, effectiveAt: null },
    limits: defaultDocumentLimits,
  });
  expect(other.problems).toEqual([]);
  expect(other.notCarriedOver.map(({ path }) => path).toSorted()).toEqual(
    result.notCarriedOver.map(({ path }) => path).toSorted(),
  );
  for (const id of await recorded(whole)) expect(await streamed.properties(id)).toEqual(await whole.properties(id));
});

test.each([
  ["a description", bom({ description: long }), "components[0].description"],
  ["a tag", bom({ tags: [long] }), "components[0].tags[0]"],
  ["the name of a server", { name: `com.acme/${long}`, description: "Mail", version: "1", packages: [] }, "name"],
])("%s that is too long refuses the document, at its place, for it would be a property", async (_, document, path) => {
  const result = await readValue(document);
  expect(refusals(result)).toContain(`LIMIT_EXCEEDED ${path}`);
  expect(result.planned).toEqual([]);
});

test("references by one long text still meet, and the text itself is told wherever it stands", async () => {
  const document = {
    ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
    components: [
      { type: "machine-learning-model", name: "planner", "bom-ref": long },
      { type: "machine-learning-model", name: "base", "bom-ref": "base" },
    ],
    services: [{ name: "planning", "bom-ref": "planning" }],
    dependencies: [{ ref: "planning", dependsOn: [long] }],
  };
  const result = await readValue(document);
  expect(result.problems).toEqual([]);
  expect(result.planned.map(({ subject }) => subject.id)).toContain("POWERS:model:planner:platform:planning");
  expect(toldOf(result)).toEqual([
    "NOT_CARRIED_OVER components[0].bom-ref",
    "NOT_CARRIED_OVER dependencies[0].dependsOn[0]",
  ]);
});

test("an estate of our own is refused with a text that is too long, for nothing of it is left out", async () => {
  const result = await readValue({ agents: [{ id: "agent:a", name: "A", extra: { note: long } }] });
  expect(refusals(result)).toEqual(["LIMIT_EXCEEDED agents[0].extra.note"]);
});

test("a text that is too long and of no shape that its format takes is told as too long", async () => {
  const result = await readValue(bom({ hashes: [{ alg: "SHA-256", content: long }] }));
  expect(refusals(result)).toEqual([
    "INVALID_VALUE components[0].hashes[0].content",
    "LIMIT_EXCEEDED components[0].hashes[0].content",
  ]);
});
