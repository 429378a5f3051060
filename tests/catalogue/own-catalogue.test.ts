import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigurationError } from "../../src/config.ts";
import { readCatalogue } from "../../src/read-catalogue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ownTaxonomy = `
taxonomies:
  - id: floors
    name: Floors of the house
    source: the intranet
    version: "1"
    licence: ours
    certainty: A
    layers: [{ code: ATTIC, name: Attic }]
    places: [{ kind: AGENT, layer: ATTIC, certainty: A }]
`;
const ownFramework = `
frameworks:
  - { id: house-rules, name: Rules, version: "1", source: us, licence: ours, ships: whole, certainty: A, taxonomy: floors }
`;

test("files in a folder of one's own stand after the shipped ones, and may refer to each other", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "taxonomies.yaml"), ownTaxonomy);
  writeFileSync(join(folder, "frameworks.yaml"), ownFramework);
  const [shipped, both] = [await readCatalogue(), await readCatalogue(folder)];
  expect(both.taxonomies.map(({ id }) => id)).toEqual([...shipped.taxonomies.map(({ id }) => id), "floors"]);
  expect(both.frameworks.frameworks.at(-1)?.id).toBe("house-rules");
  expect(both.benchmarks).toEqual(shipped.benchmarks);
});

test("a folder without such files adds nothing", async () => {
  expect(await readCatalogue(temporaryFolder())).toEqual(await readCatalogue());
});

test("a file that says a shipped id again is refused by the name of the setting and of the item", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "taxonomies.yaml"), ownTaxonomy.replace("id: floors", "id: cosai-srf"));
  const refusal = await readCatalogue(folder).catch((fault: unknown) => fault);
  expect(refusal).toBeInstanceOf(ConfigurationError);
  expect(String(refusal)).toMatch(/ANSWERABLE_CATALOGUE.*cosai-srf twice/u);
});

test("a file of another shape is refused by the place in it, in words", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "taxonomies.yaml"), ownTaxonomy.replace("layer: ATTIC", "floor: ATTIC"));
  const refusal = await readCatalogue(folder).catch((fault: unknown) => fault);
  expect(String(refusal)).toMatch(/at taxonomies\[0\]\.places\[0\]/u);
  expect(String(refusal)).not.toContain('"code"');
});
