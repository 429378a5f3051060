import { readdirSync, readFileSync } from "node:fs";
import type { ChangesBatch } from "../../src/changes/changes-batch.ts";
import { defaultBatchLimits } from "../../src/changes/limits.ts";
import { validateChanges } from "../../src/changes/validate-changes.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { readDocument } from "../../src/exchange/read-document.ts";

const folder = "catalogue/sample";

/** The file names of the sample estate, in the order in which they load. */
export const sampleFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort();

const documents = new Map(
  await Promise.all(
    sampleFiles.map(async (file) => {
      const content = readFileSync(`${folder}/${file}`, "utf8");
      return [file, await readDocument(content, "TEXT", defaultDocumentLimits)] as const;
    }),
  ),
);

/** One file as a batch; throws an Error that tells its problems. */
export function sampleBatch(file: string): ChangesBatch {
  const document = documents.get(file);
  if (document === undefined) throw new Error(`The sample has no ${file}.`);
  const { batch, problems } = validateChanges(document.root, defaultBatchLimits);
  const told = [...document.problems, ...problems].map(({ path, message }) => `${path ?? ""}: ${message}`);
  if (batch === null || told.length > 0) throw new Error([file, ...told].join("\n"));
  return batch;
}
