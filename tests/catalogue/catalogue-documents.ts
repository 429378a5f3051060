import { globSync, readFileSync } from "node:fs";
import type { ChangesBatch } from "../../src/changes/changes-batch.ts";
import { localActor } from "../../src/changes/actor.ts";
import { defaultBatchLimits } from "../../src/changes/limits.ts";
import { validateChanges } from "../../src/changes/validate-changes.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importDocument, type ImportResult } from "../../src/exchange/import-document.ts";
import { readDocument } from "../../src/exchange/read-document.ts";
import type { Store } from "../../src/store/store.ts";

/** The documents of these folders of `catalogue/`, in the order of their paths: `incidents/echoleak.yaml`. */
export function documentsIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => globSync(`${folder}/*.yaml`, { cwd: "catalogue" }).sort());
}

/** Every document that loads like an import; the sample estate has tests of its own. */
export const catalogueDocuments = documentsIn("frameworks", "requirements", "crosswalks", "vendors", "incidents");

export function textOf(document: string): string {
  return readFileSync(`catalogue/${document}`, "utf8");
}

/** What a document says, read as an import reads it; throws an Error that tells its problems. */
export async function batchOf(document: string): Promise<ChangesBatch> {
  const { root, problems } = await readDocument(textOf(document), "TEXT", defaultDocumentLimits);
  const read = validateChanges(root, defaultBatchLimits);
  const told = [...problems, ...read.problems].map(({ path, message }) => `${path ?? ""}: ${message}`);
  if (read.batch === null || told.length > 0) throw new Error([document, ...told].join("\n"));
  return read.batch;
}

/** Imports documents one after the other, each as the source that it names; what was told of them, with the document before it. */
export async function load(store: Store, documents: readonly string[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const document of documents) {
    const { problems, notCarriedOver } = await loadOne(store, document);
    told.push(...[...problems, ...notCarriedOver].map(({ path, message }) => `${document} ${path ?? ""}: ${message}`));
  }
  return told;
}

export async function loadOne(store: Store, document: string): Promise<ImportResult> {
  const { source } = await batchOf(document);
  return importDocument({ store, actor: localActor, format: "ESTATE", content: textOf(document), source });
}
