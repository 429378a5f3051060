import { expect, test } from "vitest";
import { sampleApi } from "../docs/sample-api.ts";
import { openApi } from "../support/open-api.ts";
import { readDot } from "./dot-grammar.ts";
import { download } from "./download.ts";
import { readMermaid } from "./mermaid-grammar.ts";
import { asOf, lasting, smallEstate } from "./small-estate.ts";
import { elementsOf } from "./xml-elements.ts";

const pictures = [
  ["ownership-chain", { of: "agent:payer" }],
  ["blast-radius", { origins: "vendor:acme" }],
  ["paths", { from: "vendor:acme", to: "outcome:fraud" }],
  ["outcome-paths", { outcome: "outcome:fraud" }],
] as const;
const formats = ["mermaid", "dot", "svg"] as const;

test.each(pictures.flatMap(([answer, given]) => formats.map((format) => ({ answer, given, format }))))(
  "$answer of the small estate as $format is, but for the time of the export, what it was when it was last looked at",
  async ({ answer, given, format }) => {
    const document = await download(await smallEstate(), `${answer}/${format}`, { ...given, asOf });
    await expect(lasting(document)).toMatchFileSnapshot(`golden/${answer}.${format}.txt`);
  },
);

test("the blast radius shows every impact once, by the hop that first reached it, whatever draws it", async () => {
  const api = await sampleApi();
  const given = { origins: "vendor:wrenfold-labs", asOf };
  const { blastRadius } = await api.ask(
    `query ($asOf: DateTime) { blastRadius(origins: ["vendor:wrenfold-labs"], asOf: $asOf) {
      inherent { impacted(first: 100) { nodes { entity { name } via { from { name } relation { type } } } } }
    } }`,
    { asOf },
  );
  const expected = (blastRadius.inherent.impacted.nodes as Impact[])
    .map(({ entity, via }) => [via.from.name, via.relation.type, entity.name])
    .sort();
  const mermaid = readMermaid((await download(api, "blast-radius/mermaid", given)).text);
  const dot = readDot((await download(api, "blast-radius/dot", given)).text);
  const nameIn = (id: string) => mermaid.nodes.get(id)?.split("<br/>")[0];
  const type = (label: string) => label.split(":")[0];
  expect(mermaid.edges.map(({ from, label, to }) => [nameIn(from), type(label), nameIn(to)]).sort()).toEqual(expected);
  const nodeIn = (id: string) => dot.nodes.get(id)?.["label"]?.split("\n")[0];
  expect(dot.edges.map(({ from, label, to }) => [nodeIn(from), type(label), nodeIn(to)]).sort()).toEqual(expected);
  const boxes = elementsOf((await download(api, "blast-radius/svg", given)).text).filter(
    ({ name, attributes }) => name === "g" && attributes["id"],
  );
  expect(boxes.map(({ attributes }) => attributes["id"])).toEqual([...mermaid.nodes.keys()]);
});

interface Impact {
  readonly entity: { readonly name: string };
  readonly via: { readonly from: { readonly name: string }; readonly relation: { readonly type: string } };
}

test("what a control that holds keeps harm from is dashed, and what it does not is not", async () => {
  const api = await openApi();
  await api.apply({
    vendors: [{ id: "vendor:v" }],
    plugins: [{ id: "plugin:guarded" }, { id: "plugin:open" }],
    controls: [{ id: "control:c", effect: "PREVENT", status: "IMPLEMENTED" }],
    evidence: [{ id: "evidence:e", evidenceKind: "TEST", result: "PASS" }],
    relations: [
      { type: "PROVIDES", from: "vendor:v", to: "plugin:guarded" },
      { type: "PROVIDES", from: "vendor:v", to: "plugin:open" },
      { type: "GUARDS", from: "control:c", to: "plugin:guarded", side: "IN" },
      { type: "SUPPORTS", from: "evidence:e", to: "control:c" },
    ],
  });
  const { nodes } = readDot((await download(api, "blast-radius/dot", { origins: "vendor:v" })).text);
  const styles = Array.from(nodes.values(), ({ label, style }) => [label?.split("\n")[0], style]);
  expect(styles).toEqual([
    ["vendor:v", "solid"],
    ["plugin:guarded", "dashed"],
    ["plugin:open", "solid"],
  ]);
});

test("where nobody answers, the chain ends at nobody, and where sources conflict all candidates are shown and none picked", async () => {
  const api = await openApi();
  await api.apply({
    agents: [{ id: "agent:a" }],
    people: [
      { id: "person:p", name: "P" },
      { id: "person:q", name: "Q" },
    ],
    relations: ["p", "q"].map((name) => ({
      type: "OWNS",
      facet: "ACCOUNTABLE",
      from: `person:${name}`,
      to: "agent:a",
    })),
  });
  const facets = ["ACCOUNTABLE", "SPONSOR"];
  const { nodes, edges } = readMermaid(
    (await download(api, "ownership-chain/mermaid", { of: "agent:a", facets })).text,
  );
  const ends = edges.map(({ from, label, to }) => [nodes.get(from), label, nodes.get(to)]);
  expect(ends).toEqual(
    expect.arrayContaining([
      ["agent:a<br/>agent", "ACCOUNTABLE: candidate", "P<br/>person"],
      ["agent:a<br/>agent", "ACCOUNTABLE: candidate", "Q<br/>person"],
      ["agent:a<br/>agent", "SPONSOR: MISSING", "nobody on record<br/>end of the chain"],
    ]),
  );
});

test("of more than 300 nodes those nearest the start are shown, and the picture says so", async () => {
  const api = await openApi();
  const names = Array.from({ length: 350 }, (_, index) => `vendor:v${String(index).padStart(3, "0")}`);
  await api.apply({
    vendors: [{ id: "vendor:root" }, ...names.map((id) => ({ id })), { id: "vendor:far" }],
    relations: [
      ...names.map((to) => ({ type: "SUPPLIES", from: "vendor:root", to })),
      { type: "SUPPLIES", from: "vendor:v000", to: "vendor:far" },
    ],
  });
  const given = { origins: "vendor:root" };
  const words = "300 of 352 are shown, those nearest the start; a picture has at most 300.";
  const mermaid = readMermaid((await download(api, "blast-radius/mermaid", given)).text);
  expect([mermaid.nodes.size, mermaid.nodes.get("cut"), mermaid.edges.length]).toEqual([301, words, 299]);
  const dot = await download(api, "blast-radius/dot", given);
  expect([readDot(dot.text).nodes.size, dot.text.includes(words)]).toEqual([300, true]);
  const svg = await download(api, "blast-radius/svg", given);
  expect(elementsOf(svg.text).filter(({ name, attributes }) => name === "g" && attributes["id"])).toHaveLength(300);
  expect(svg.text).toContain(words);
  expect(mermaid.nodes.get("n1")).toBe("vendor:root<br/>vendor, origin");
  expect([...mermaid.nodes.values()]).not.toContain("vendor:far<br/>vendor");
});

test("a cycle is drawn, and an answer without paths is a picture of nothing", async () => {
  const api = await openApi();
  await api.apply({
    agents: [{ id: "agent:a" }, { id: "agent:b" }],
    outcomes: [{ id: "outcome:o" }],
    relations: [
      { type: "DELEGATES_TO", from: "agent:a", to: "agent:b" },
      { type: "DELEGATES_TO", from: "agent:b", to: "agent:a" },
    ],
  });
  const cycle = readMermaid((await download(api, "blast-radius/mermaid", { origins: ["agent:a"] })).text);
  expect(cycle.nodes.size).toBe(2);
  const none = await download(api, "paths/svg", { from: "agent:a", to: "outcome:o" });
  expect(elementsOf(none.text).filter(({ name }) => name === "g")).toEqual([]);
});
