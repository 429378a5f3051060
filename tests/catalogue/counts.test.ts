import { expect, test } from "vitest";
import type { EntityItem } from "../../src/changes/changes-batch.ts";
import { batchOf, documentsIn } from "./catalogue-documents.ts";

const batches = await Promise.all(documentsIn("frameworks", "requirements", "crosswalks").map(batchOf));
const entities = new Map(batches.flatMap((batch) => batch.entities.map((item) => [item.id, item] as const)));
const relations = batches.flatMap((batch) => batch.relations);

const ofFramework = (framework: string): readonly EntityItem[] =>
  [...entities.values()].filter(({ fields }) => fields["framework"] === framework);
const codeOf = ({ fields }: EntityItem): string => fields["code"] as string;
const codesOf = (framework: string): readonly string[] => ofFramework(framework).map(codeOf);

test.each([
  ["seed-3layer", 33],
  ["cosai-srf", 32],
  ["cosai-srf-domains", 7],
  ["cosai-risk-map", 35],
  ["aicm", 11],
  ["microsoft-ai", 13],
  ["eu-ai-act", 30],
  ["owasp-llm", 10],
  ["owasp-agentic", 10],
  ["owasp-agentic-threats", 17],
  ["owasp-mcp", 10],
  ["owasp-nhi", 10],
  ["mitre-atlas", 106],
  ["mitre-atlas-mitigations", 35],
  ["mitre-atlas-case-studies", 14],
  ["iso-42001", 38],
  ["nist-ai-rmf", 72],
  ["nist-sp-800-53-families", 20],
  ["nist-sp-800-53", 32],
  ["aicm-domains", 18],
  ["cosai-risks", 36],
])("%s has %i items", (framework, count) => {
  expect(codesOf(framework)).toHaveLength(count);
});

test("an id is its framework and its code, with a hyphen for a space", () => {
  const wrong = [...entities.values()].filter(
    (item) => item.id !== `${item.fields["framework"] as string}:${codeOf(item).replaceAll(" ", "-")}`,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("AI RMF has 19, 18, 22 and 13 subcategories in its four functions, and neither MANAGE 3.3 nor MANAGE 4.4", () => {
  const codes = codesOf("nist-ai-rmf");
  const within = (name: string) => codes.filter((code) => code.startsWith(`${name} `)).length;
  expect(["GOVERN", "MAP", "MEASURE", "MANAGE"].map(within)).toEqual([19, 18, 22, 13]);
  expect(codes).not.toContain("MANAGE 3.3");
  expect(codes).not.toContain("MANAGE 4.4");
});

test("ISO 42001 has controls in A.2 to A.10 alone, none of the ids that are often made up, and no text of ISO's", () => {
  const codes = codesOf("iso-42001");
  expect(codes.filter((code) => !/^A\.(?:[2-9]|10)\.\d(?:\.\d)?$/u.test(code))).toEqual([]);
  for (const invented of ["A.5.1", "A.6.3.2", "A.8.2.2", "A.8.3.1"]) expect(codes).not.toContain(invented);
  expect(ofFramework("iso-42001").filter(({ fields }) => fields["description"] != null)).toEqual([]);
});

test("of AICM there are 18 domain codes with 243 controls, eleven cited ids, and neither titles nor holders", () => {
  const controls = ofFramework("aicm-domains").map(({ fields }) => (fields["extra"] as { controls: number }).controls);
  expect(controls.reduce((sum, count) => sum + count, 0)).toBe(243);
  expect(ofFramework("aicm-domains").filter(({ fields }) => fields["label"] != null)).toEqual([]);
  expect(ofFramework("aicm").filter(({ fields }) => fields["template"] != null)).toEqual([]);
});

test("the agentic top ten is the final ten, and no draft", () => {
  expect(codesOf("owasp-agentic")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `ASI0${n}`).concat("ASI10"));
  expect(entities.get("owasp-agentic:ASI01")?.fields["label"]).toBe("Agent goal hijack");
});

test("OWASP MCP ships by id under labels of our own, for its licence is contested", () => {
  const terms = ofFramework("owasp-mcp").map(({ fields }) => (fields["extra"] as { licence: string }).licence);
  expect(new Set(terms)).toEqual(new Set(["ids and own labels"]));
});

test("ATLAS calls T0108 AI Agent and T0110 AI Agent Tool Poisoning, and every sub-technique is part of its technique", () => {
  expect(entities.get("mitre-atlas:AML.T0108")?.fields["label"]).toBe("AI Agent");
  expect(entities.get("mitre-atlas:AML.T0110")?.fields["label"]).toBe("AI Agent Tool Poisoning");
  const parts = codesOf("mitre-atlas").filter((code) => /\.\d{3}$/u.test(code));
  const joined = relations.filter(({ fields }) => fields["relationship"] === "SUBSET_OF");
  expect(joined.map(({ from, to }) => [from, to])).toEqual(
    parts.map((code) => [`mitre-atlas:${code}`, `mitre-atlas:${code.slice(0, -4)}`]),
  );
  expect(parts).toHaveLength(42);
});

test("each version of ATLAS is told where it is true: of its data, and of the mapping that pins an older one", () => {
  const versionOf = (id: string) => (entities.get(id)?.fields["extra"] as { version: string }).version;
  expect(versionOf("mitre-atlas:AML.T0051")).toMatch(/^5\.6\.0 .*tag 5\.6\.1/u);
  expect(versionOf("cosai-risks:riskDataPoisoning")).toContain("ATLAS ids pinned at 5.0.1");
});

test("every crosswalk joins what is there, and across frameworks it says INTERSECTS alone", () => {
  const ends = relations.filter(({ type }) => type === "MAPS_TO");
  expect(ends.filter(({ from, to }) => !entities.has(from) || !entities.has(to))).toEqual([]);
  const across = ends.filter(({ from, to }) => from.split(":")[0] !== to.split(":")[0]);
  expect(new Set(across.map(({ fields }) => fields["relationship"]))).toEqual(new Set(["INTERSECTS"]));
});
