import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBenchmarks } from "../../src/exchange/read-benchmarks.ts";
import { readFrameworks } from "../../src/exchange/read-frameworks.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";

const shipped = readFileSync("catalogue/frameworks.yaml", "utf8");
const taxonomies = readTaxonomies(readFileSync("catalogue/taxonomies.yaml", "utf8"));
const read = (...yamls: readonly string[]) => readFrameworks(yamls, taxonomies);

const own = `
frameworks:
  - id: house-rules
    name: Rules of the house
    version: "3"
    source: the intranet
    licence: ours
    ships: whole
    certainty: A
    deployment: [USE]
    layers: [{ code: USE, name: Use, holds: [AGENT], certainty: A }]
roles:
  - id: STEWARD
    side: CUSTOMER
    framework: house-rules
    means: whoever looks after an agent
    resolve: [{ find: OWNER, of: ENTITY, facets: [OPERATOR] }]
    certainty: A
`;

test("the law among the frameworks is the AI Act alone, and what binds less is a framework", () => {
  const { frameworks } = read(shipped);
  expect(frameworks.filter(({ basis }) => basis === "LAW").map(({ id }) => id)).toEqual(["eu-ai-act"]);
  expect(frameworks).toHaveLength(23);
});

test("a file of one's own stands beside the shipped one", () => {
  const { frameworks, roles } = read(shipped, own);
  expect(frameworks.at(-1)).toMatchObject({ id: "house-rules", basis: "FRAMEWORK", deployment: ["USE"] });
  expect(roles.at(-1)?.resolve[0]).toMatchObject({ find: "OWNER", of: "ENTITY", facets: ["OPERATOR"], along: [] });
});

test("an id said twice, within a file or across files, is refused", () => {
  expect(() => read(shipped, own.replaceAll("house-rules", "aicm"))).toThrow("the framework aicm twice");
  expect(() => read(own, own.replace(/frameworks:[\s\S]*roles:/u, "roles:"))).toThrow(
    "the role STEWARD of house-rules",
  );
});

test("a role may mean something else in another framework", () => {
  const mine = own.replace("id: STEWARD", "id: DEPLOYER");
  expect(read(shipped, mine).roles.filter(({ id }) => id === "DEPLOYER")).toHaveLength(2);
});

test("a layer, a taxonomy or a framework that is nowhere is refused by name", () => {
  expect(() => read(own.replace("deployment: [USE]", "deployment: [USED]"))).toThrow("house-rules has no layer USED");
  expect(() => read(own.replace("    layers:", "    taxonomy: nowhere\n    layers:"))).toThrow("taxonomy nowhere");
  expect(() => read(own.replace("framework: house-rules", "framework: nowhere"))).toThrow("framework nowhere");
  const meeting = "{ layer: house-rules:USE, meets: [aicm:NONE], relationship: INTERSECTS, certainty: C }";
  expect(() => read(shipped, `${own}\ncrosswalk: [${meeting}]`)).toThrow("aicm:NONE");
});

test.each([
  ["{ find: OWNER, of: ENTITY }", "lacks facets"],
  ["{ find: VENDOR }", "lacks of"],
  ["{ find: VENDOR, of: MODEL }", "lacks along"],
  ["{ find: TEAM }", "lacks businessFunctions"],
])("the step %s is refused: it %s", (step, reason) => {
  expect(() => read(own.replace(/resolve: .*/u, `resolve: [${step}]`))).toThrow(reason);
});

test("a field nobody knows and a value nobody knows are refused", () => {
  expect(() => read(own.replace("licence:", "lizenz:"))).toThrow("lizenz");
  expect(() => read(own.replace("certainty: A", "certainty: D"))).toThrow();
});

test("a benchmark said twice, or without its definition, is refused", () => {
  const figures = readFileSync("catalogue/benchmarks.yaml", "utf8");
  expect(() => readBenchmarks(figures.replace("benchmark:time-to-exploit", "benchmark:hand-off"))).toThrow("twice");
  expect(() => readBenchmarks(figures.replace("definition:", "meaning:"))).toThrow("definition");
});
