import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gapRules } from "../../src/analysis/gaps/gap-rules.ts";
import { gapRuleNames } from "../../src/analysis/gaps/gap-rule-names.ts";
import { severities } from "../../src/analysis/gaps/severity.ts";
import { enums } from "../../src/ontology/enums.ts";

test("the rules of the schema are those that are built, in their order, and severities likewise", () => {
  expect(enums.get("GapRule")).toEqual(gapRuleNames);
  expect(gapRules.map(({ rule }) => rule)).toEqual(gapRuleNames);
  expect(enums.get("Severity")).toEqual(severities);
});

test("docs/gaps.md tells every rule with its severity and what it finds, as the ontology does", () => {
  const rows = readFileSync("docs/gaps.md", "utf8").matchAll(/^\| ([A-Z_]+) +\| ([A-Z]+) +\| (.+?) +\|$/gmu);
  const told = Array.from(rows, ([, rule, severity, explanation]) => ({ rule, severity, explanation }));
  expect(told).toEqual(gapRules.map(({ rule, severity, explanation }) => ({ rule, severity, explanation })));
});
