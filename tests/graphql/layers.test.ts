import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layersOf } from "../../src/analysis/layer.ts";
import { layerFacts } from "../../src/analysis/layer-facts.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";
import { layersAmong } from "../../src/graphql/layers.ts";
import type { Taxonomy } from "../../src/ontology/taxonomy.ts";
import { draw } from "../support/draw.ts";

const taxonomies = readTaxonomies(readFileSync("catalogue/taxonomies.yaml", "utf8"));
const [cosai] = taxonomies.filter(({ id }) => id === "cosai-srf") as [Taxonomy];

function layersOfControl(text: string): string[] {
  const estate = draw(text);
  return layersOf(cosai, estate.find("control:gate"), layerFacts(estate)).map(({ code }) => code);
}

function layersAffected(text: string): string[] {
  const estate = draw(text);
  const affected = estate.relationsOut(estate.find("vulnerability:flaw"), "AFFECTS").map((row) => estate.toOf(row));
  return layersAmong(cosai, estate, affected).map(({ code }) => code);
}

test("a control sits in the layers of all that it guards now, and of nothing that it guarded before", () => {
  const guards = `
    control:gate -GUARDS {side: IN}-> model:m
    control:gate -GUARDS {side: OUT}-> resource:ledger
    control:gate -GUARDS {side: IN, validTo: 2026-05-01}-> agent:bot`;
  expect(layersOfControl(guards)).toEqual(["L2", "L5"]);
});

test("a control that guards a control sits where that one does", () => {
  expect(
    layersOfControl("control:gate -GUARDS {side: IN}-> control:b\ncontrol:b -GUARDS {side: IN}-> plugin:p"),
  ).toEqual(["L3"]);
});

test("a control that guards only people, vendors or outcomes sits in no layer", () => {
  const guards = "control:gate -GUARDS {side: IN}-> person:ann\ncontrol:gate -GUARDS {side: IN}-> outcome:fraud";
  expect(layersOfControl(`${guards}\ncontrol:gate -GUARDS {side: IN}-> vendor:acme`)).toEqual([]);
});

test("a vulnerability crosses the layers of what it affects, those of an affected control among them", () => {
  const affects = `
    vulnerability:flaw -AFFECTS-> model:m
    vulnerability:flaw -AFFECTS-> control:gate
    control:gate -GUARDS {side: IN}-> identity:i
    vulnerability:flaw -AFFECTS {validTo: 2026-05-01}-> resource:old`;
  expect(layersAffected(affects)).toEqual(["L4", "L5"]);
});

test("a vulnerability that affects nothing crosses no layer", () => {
  expect(layersAffected("vulnerability:flaw")).toEqual([]);
});
