import { readFileSync } from "node:fs";
import type { GapCatalogue } from "../../src/analysis/gaps/snapshot.ts";
import { readBenchmarks } from "../../src/exchange/read-benchmarks.ts";
import { readFrameworks } from "../../src/exchange/read-frameworks.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";

const textOf = (name: string): string => readFileSync(`catalogue/${name}.yaml`, "utf8");
const taxonomies = readTaxonomies(textOf("taxonomies"));

/** The catalogue as it is shipped. */
export const gapCatalogue: GapCatalogue = {
  taxonomies,
  frameworks: readFrameworks([textOf("frameworks")], taxonomies),
  benchmarks: readBenchmarks(textOf("benchmarks")),
};
