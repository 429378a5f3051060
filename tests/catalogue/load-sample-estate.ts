import { readFileSync } from "node:fs";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportResult } from "../../src/exchange/import-document.ts";
import type { Store } from "../../src/store/store.ts";
import { sampleBatch, sampleFiles } from "./sample-batches.ts";

/** Imports the files of the sample estate in their order; the results in that order. */
export async function loadSampleEstate(store: Store): Promise<readonly ImportResult[]> {
  const results: ImportResult[] = [];
  for (const file of sampleFiles) results.push(await loadSampleFile(store, file));
  return results;
}

/** Imports one file as its own source. */
export async function loadSampleFile(store: Store, file: string): Promise<ImportResult> {
  const content = readFileSync(`catalogue/sample/${file}`, "utf8");
  const { source } = sampleBatch(file);
  return importDocument({ store, actor: localActor, format: "ESTATE", content, source });
}
