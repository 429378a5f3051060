import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importStreamedBom } from "../../src/exchange/streamed/import-streamed-bom.ts";
import { type Graph, openGraph } from "../changes/open-graph.ts";
import { read, recorded } from "./read-fixture.ts";

const head = '"bomFormat":"CycloneDX","specVersion":"1.6"';
const bom = (parts: string): string => `{${head},${parts}}`;
const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join();
const plugin = (name: string, ref: string): string =>
  `{"type":"library","name":"${name}","bom-ref":"${ref}","properties":[{"name":"answerable:kind","value":"PLUGIN"}]}`;

/** The codes that a document is refused with, read whole and read item by item; in both cases nothing may be written. */
async function refusedBy(graph: Graph, content: string | Buffer): Promise<readonly (readonly string[])[]> {
  const whole = await read(graph, content.toString("utf8"));
  const streamed = await importStreamedBom({
    store: graph.store,
    actor: localActor,
    // eslint-disable-next-line @typescript-eslint/require-await
    open: async function* () {
      yield Buffer.from(content);
    },
    source: "register",
    mode: "MERGE",
    allowMassEnd: false,
    dryRun: false,
    effectiveAt: null,
    limits: defaultDocumentLimits,
  });
  expect((await graph.store.head()).version).toBe(0);
  return [whole, streamed].map(({ problems }) => [...new Set(problems.map(({ code }) => code))]);
}

test.each([
  ["lists within lists", bom(`"components":${"[".repeat(100_000)}${"]".repeat(100_000)}`), ["LIMIT_EXCEEDED"]],
  [
    "components within components",
    bom(`"components":[${'{"type":"library","name":"x","components":['.repeat(100_000)}${"]}".repeat(100_000)}]`),
    ["LIMIT_EXCEEDED"],
  ],
  ["depth beside the lists", bom(`"properties":${'[{"a":'.repeat(5000)}1${"}]".repeat(5000)}`), ["LIMIT_EXCEEDED"]],
  [
    "a key that reaches a prototype",
    bom('"components":[{"__proto__":{"type":"library"},"name":"x"}]'),
    ["PROPERTY_NOT_ALLOWED"],
  ],
  ["a constructor", bom('"metadata":{"constructor":{"prototype":1}}'), ["PROPERTY_NOT_ALLOWED"]],
  ["a key that stands twice", bom('"components":[{"type":"library","name":"x","name":"y"}]'), ["UNREADABLE_DOCUMENT"]],
  [
    "a name of 70 KB",
    bom(`"components":[{"type":"machine-learning-model","name":"${"x".repeat(70_000)}"}]`),
    ["LIMIT_EXCEEDED"],
  ],
  ["a component that is a number", bom('"components":[7]'), ["INVALID_VALUE"]],
  ["components that are no list", bom('"components":{"a":1}'), ["INVALID_VALUE"]],
  ["a component of no type", bom('"components":[{"name":"x"}]'), ["INVALID_VALUE"]],
  ["a name that is a list", bom('"components":[{"type":"library","name":["x"]}]'), ["INVALID_VALUE"]],
  ["a serial number that is none", bom('"serialNumber":"urn:uuid:no"'), ["INVALID_VALUE"]],
  ["a state that is none", bom('"vulnerabilities":[{"id":"CVE-1","analysis":{"state":"fine"}}]'), ["INVALID_VALUE"]],
  ["an end that is missing", bom('"components":[{"type":"library","name":"x"}]').slice(0, -3), ["UNREADABLE_DOCUMENT"]],
])("a document with %s is refused, read whole and item by item", async (_, content, codes) => {
  const graph = await openGraph();
  expect(await refusedBy(graph, content)).toEqual([codes, codes]);
});

test("bytes that are no UTF-8 are refused where they are streamed", async () => {
  const graph = await openGraph();
  const bytes = Buffer.concat([Buffer.from(`{${head},"x":"`), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
  const [, streamed] = await refusedBy(graph, bytes);
  expect(streamed).toEqual(["UNREADABLE_DOCUMENT"]);
});

test("cycles of dependencies, of assemblies and of pedigrees end", async () => {
  const graph = await openGraph();
  const model = (name: string, pedigree: string): string =>
    `{"type":"machine-learning-model","name":"${name}","bom-ref":"${name}","pedigree":{"ancestors":[${pedigree}]}}`;
  const leaf = (name: string): string => `{"type":"machine-learning-model","name":"${name}"}`;
  const content = bom(
    [
      `"components":[${model("a", leaf("b"))},${model("b", leaf("a"))},${plugin("p", "p")}]`,
      '"dependencies":[{"ref":"p","dependsOn":["a","p"]},{"ref":"a","dependsOn":["p","b"]},{"ref":"b","dependsOn":["a"]}]',
      '"compositions":[{"aggregate":"complete","assemblies":["a","b"],"dependencies":["b","a"]}]',
    ].join(),
  );
  const result = await read(graph, content);
  expect(result.problems).toEqual([]);
  expect(await recorded(graph)).toEqual([
    "DERIVED_INTO:model:a:model:b",
    "DERIVED_INTO:model:b:model:a",
    "POWERS:model:a:plugin:p",
    "model:a",
    "model:b",
    "plugin:p",
  ]);
});

test(
  "twenty thousand items of one bom-ref, and as many references to it, come to nothing in bearable time",
  { timeout: 60_000 },
  async () => {
    const graph = await openGraph();
    const count = 20_000;
    const refs = many(count, (index) => `{"ref":"r${index}","dependsOn":["same"]}`);
    const content = bom(
      `"components":[${many(count, (index) => plugin(`n${index}`, "same"))}],"dependencies":[${refs}]`,
    );
    const result = await read(graph, content);
    expect(result.problems).toEqual([]);
    expect(result.created).toBe(count);
  },
);

test("references that lead nowhere are told, each at its place", async () => {
  const graph = await openGraph();
  const content = bom(
    [
      `"components":[${plugin("p", "p")},{"type":"machine-learning-model","name":"m","bom-ref":"m","modelCard":{"modelParameters":{"datasets":[{"ref":"gone"}]}}}]`,
      '"dependencies":[{"ref":"gone","dependsOn":["p"]},{"ref":"p","dependsOn":["gone"]}]',
      '"vulnerabilities":[{"id":"CVE-2026-1111","affects":[{"ref":"urn:cdx:0b7c1a52-6a4e-4f0e-9d0e-2f5c7e1b9a19/1#x"},{"ref":"gone"}]}]',
    ].join(),
  );
  const { notCarriedOver, problems } = await read(graph, content);
  expect(problems).toEqual([]);
  expect(notCarriedOver.map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual([
    "NOT_CARRIED_OVER components[1].modelCard.modelParameters.datasets[0].ref",
    "NOT_CARRIED_OVER dependencies[0]",
    "NOT_CARRIED_OVER dependencies[1].dependsOn[0]",
    "REFERENCE_OUTSIDE vulnerabilities[0].affects[0].ref",
    "NOT_CARRIED_OVER vulnerabilities[0].affects[1].ref",
  ]);
});

test("items that are alike are refused in one pass, not each against each", { timeout: 30_000 }, async () => {
  const graph = await openGraph();
  const twice = bom(`"components":[${many(50_000, (index) => `{"type":"library","name":"n${index % 49_999}"}`)}]`);
  const { problems } = await read(graph, twice);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([["INVALID_VALUE", "components"]]);
});

test("secrets of the machine are not in what is told: no stack, no place", async () => {
  const graph = await openGraph();
  const { problems } = await read(graph, bom('"components":[{"type":"x","name":{}}]'));
  for (const { message } of problems) expect(message).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(/u);
});
