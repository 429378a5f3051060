import { type BatchLimits, defaultBatchLimits, type Limit } from "../changes/limits.ts";

/** What one document may hold, and the batch that it becomes. */
export interface DocumentLimits {
  readonly bytes: Limit;
  readonly aliases: Limit;
  readonly batch: BatchLimits;
}

export const defaultDocumentLimits: DocumentLimits = Object.freeze({
  bytes: { max: 20 * 1024 * 1024, setting: "ANSWERABLE_DOCUMENT_BYTES_MAX" },
  aliases: { max: 100, setting: "ANSWERABLE_DOCUMENT_ALIASES_MAX" },
  batch: { ...defaultBatchLimits, items: { max: 200_000, setting: "ANSWERABLE_DOCUMENT_ITEMS_MAX" } },
});
