import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { problems } from "../../src/changes/problems.ts";
import { registry } from "../../src/ontology/registry.ts";

test("the schema and docs/problems.md name the codes of the catalogue, and no others", () => {
  const codes = Object.keys(problems).sort();
  const docs = readFileSync(new URL("../../docs/problems.md", import.meta.url), "utf8");
  const explained = Array.from(docs.matchAll(/^## (\w+)$/gmu), ([, code]) => code).sort();
  expect([registry.enums.get("ProblemCode")?.toSorted(), explained]).toEqual([codes, codes]);
});
