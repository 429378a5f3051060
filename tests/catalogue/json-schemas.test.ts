import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { catalogueDocuments, textOf } from "./catalogue-documents.ts";
import { sampleFiles } from "./sample-batches.ts";

const checker = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(checker);

/** What the published schema tells of a YAML text; nothing where it fits. */
function toldBy(schema: string): (yaml: string) => readonly string[] {
  const validate = checker.compile(JSON.parse(readFileSync(`catalogue/schema/${schema}`, "utf8")) as object);
  return (yaml) =>
    validate(parse(yaml))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}

const estate = toldBy("estate.json");

test.each([...catalogueDocuments, ...sampleFiles.map((file) => `sample/${file}`)])(
  "%s fits the schema for estate documents",
  (document) => {
    expect(estate(textOf(document))).toEqual([]);
  },
);

test("an unknown key, an unknown value and a relation without what it must carry are told", () => {
  expect(estate("agents: [{ id: a, name: A, autonomy: L3 }]")).toEqual([]);
  expect(estate("agents: [{ id: a, names: A }]")).not.toEqual([]);
  expect(estate("agents: [{ id: a, autonomy: L9 }]")).not.toEqual([]);
  expect(estate("agnets: []")).not.toEqual([]);
  expect(estate("relations: [{ type: OWNS, from: a, to: b, facet: ACCOUNTABLE }]")).toEqual([]);
  expect(estate("relations: [{ type: OWNS, from: a, to: b }]")).not.toEqual([]);
  expect(estate("duties: [{ id: d, template: [{ role: ACCOUNTABLE }] }]")).not.toEqual([]);
});

test.each(["frameworks", "taxonomies", "benchmarks"])("catalogue/%s.yaml fits its schema", (name) => {
  const told = toldBy(`${name}.json`);
  expect(told(textOf(`${name}.yaml`))).toEqual([]);
  expect(told(textOf(`${name}.yaml`).replace("licence:", "lizenz:"))).not.toEqual([]);
});

test("every file of the catalogue names the schema that it follows, and the schema is there", () => {
  for (const document of [...catalogueDocuments, "frameworks.yaml", "taxonomies.yaml", "benchmarks.yaml"]) {
    const [, named = ""] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(textOf(document)) ?? [];
    const folder = document.includes("/") ? `catalogue/${document.split("/")[0] ?? ""}` : "catalogue";
    expect(() => readFileSync(`${folder}/${named}`), document).not.toThrow();
  }
});
