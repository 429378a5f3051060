import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layerOf, layersOf, type LayerFacts } from "../../src/analysis/layer.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";
import type { Kind } from "../../src/ontology/kinds.ts";

interface Thing {
  readonly kind: Kind;
  readonly serviceModel?: string;
  readonly guards?: Thing[];
}
const facts: LayerFacts<Thing> = {
  kindOf: (thing) => thing.kind,
  serviceModelOf: (thing) => thing.serviceModel,
  guardedBy: (thing) => thing.guards ?? [],
};
const taxonomies = readTaxonomies(readFileSync("catalogue/taxonomies.yaml", "utf8"));
const named = (id: string) => {
  const taxonomy = taxonomies.find((candidate) => candidate.id === id);
  if (taxonomy === undefined) throw new Error(`no taxonomy ${id}`);
  return taxonomy;
};

test("in cosai-srf every stack kind has the layer of the framework, whatever its service model", () => {
  const layers = Object.fromEntries(
    (["RESOURCE", "AGENT", "PLUGIN", "PLATFORM", "IDENTITY", "MODEL"] as const).map((kind) => [
      kind,
      layerOf(named("cosai-srf"), { kind, serviceModel: "SAAS" }, facts)?.code,
    ]),
  );
  expect(layers).toEqual({ RESOURCE: "L2", AGENT: "L3", PLUGIN: "L3", PLATFORM: "L4", IDENTITY: "L4", MODEL: "L5" });
});

test("in service-model an agent's layer follows its service model, and is unknown without one", () => {
  const agent = (serviceModel?: string): Thing => ({ kind: "AGENT", ...(serviceModel ? { serviceModel } : {}) });
  const of = (thing: Thing) => layerOf(named("service-model"), thing, facts)?.id;
  expect([agent("SAAS"), agent("PAAS"), agent("IAAS"), agent()].map(of)).toEqual([
    "service-model:SW",
    "service-model:PL",
    "service-model:IN",
    undefined,
  ]);
});

test("a control sits in the layer of everything that it guards, in the taxonomy's order", () => {
  const control: Thing = { kind: "CONTROL", guards: [{ kind: "MODEL" }, { kind: "AGENT" }, { kind: "PLUGIN" }] };
  expect(layersOf(named("cosai-srf"), control, facts).map(({ code }) => code)).toEqual(["L3", "L5"]);
  expect(layerOf(named("cosai-srf"), control, facts)?.code).toBe("L3");
});

test("controls that guard each other, and a control that guards a person, have no layer", () => {
  const first: Thing = { kind: "CONTROL", guards: [] };
  first.guards?.push({ kind: "CONTROL", guards: [first] }, { kind: "PERSON" });
  expect(layersOf(named("cosai-srf"), first, facts)).toEqual([]);
});
