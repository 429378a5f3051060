import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ConfigurationError } from "./config.ts";
import { decodeText } from "./exchange/decode-text.ts";
import { readBenchmarks } from "./exchange/read-benchmarks.ts";
import { readFrameworks } from "./exchange/read-frameworks.ts";
import { readTaxonomies } from "./exchange/read-taxonomies.ts";
import type { Benchmark } from "./ontology/benchmark.ts";
import type { Frameworks } from "./ontology/framework.ts";
import type { Taxonomy } from "./ontology/taxonomy.ts";

/** What the analyses look up beside the graph. */
export interface Catalogue {
  readonly taxonomies: readonly Taxonomy[];
  readonly frameworks: Frameworks;
  readonly benchmarks: readonly Benchmark[];
}

const shipped = new URL("../catalogue/", import.meta.url);

/**
 * The catalogue that is shipped and, after it, what files of the same names in a folder of one's own add; a file that is not
 * there adds nothing. Throws ConfigurationError, which names the setting and the item, where such a file cannot be used.
 */
export async function readCatalogue(own?: string): Promise<Catalogue> {
  const [taxonomies, frameworks, benchmarks] = await Promise.all([
    textsOf("taxonomies.yaml", own),
    textsOf("frameworks.yaml", own),
    textsOf("benchmarks.yaml", own),
  ]);
  try {
    const layered = readTaxonomies(...taxonomies);
    return {
      taxonomies: layered,
      frameworks: readFrameworks(frameworks, layered),
      benchmarks: readBenchmarks(...benchmarks),
    };
  } catch (fault) {
    if (own === undefined || !(fault instanceof Error)) throw fault;
    const reason = fault instanceof z.ZodError ? z.prettifyError(fault) : fault.message;
    throw new ConfigurationError(`ANSWERABLE_CATALOGUE: a file in ${own} cannot be used. ${reason}`);
  }
}

async function textsOf(name: string, own: string | undefined): Promise<readonly string[]> {
  const ours = await readFile(new URL(name, shipped), "utf8");
  if (own === undefined) return [ours];
  const bytes = await readFile(join(own, name)).catch((fault: unknown) => {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new ConfigurationError(`ANSWERABLE_CATALOGUE: ${name} in ${own} cannot be read.`);
  });
  if (bytes === undefined) return [ours];
  const text = decodeText(bytes);
  if (typeof text === "string") return [ours, text];
  throw new ConfigurationError(`ANSWERABLE_CATALOGUE: ${name} in ${own} cannot be read: ${text.reason}.`);
}
