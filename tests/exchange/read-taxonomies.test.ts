import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";

const shipped = readFileSync("catalogue/taxonomies.yaml", "utf8");

test("the catalogue ships three taxonomies, each with its source, version, licence and certainty", () => {
  const taxonomies = readTaxonomies(shipped);
  expect(taxonomies.map(({ id }) => id)).toEqual(["cosai-srf", "service-model", "platform-model-ecosystem"]);
  expect(taxonomies[0]?.layers[1]).toEqual({
    id: "cosai-srf:L2",
    taxonomyId: "cosai-srf",
    code: "L2",
    name: "AI Information",
    ordinal: 2,
  });
});

test("a place in a layer that the taxonomy lacks, a layer said twice and a field nobody knows are refused", () => {
  expect(() => readTaxonomies(shipped.replace("layer: L5", "layer: L9"))).toThrow("no layer L9");
  expect(() => readTaxonomies(shipped.replace("code: L2", "code: L1"))).toThrow("cosai-srf:L1 twice");
  expect(() => readTaxonomies(shipped.replace("licence:", "lizenz:"))).toThrow("lizenz");
});
