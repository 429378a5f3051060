import { defaultBatchLimits, type BatchLimits } from "../changes/limits.ts";
import { defaultDocumentLimits, type DocumentLimits } from "../exchange/document-limits.ts";
import { defaultExportLimits, type ExportLimits } from "../exchange/out/export-source.ts";

/** What one request may cost. Each is told in the error that it causes, with the setting that raises it. */
export interface Limits {
  /** Levels of fields in a document. */
  readonly documentLevelsMax: number;
  readonly aliasesMax: number;
  readonly rootFieldsMax: number;
  readonly tokensMax: number;
  readonly bodyBytesMax: number;
  /** Objects resolved in a request, counted while it runs. */
  readonly objectsMax: number;
  /** Of any list. */
  readonly pageItemsMax: number;
  readonly batch: BatchLimits;
  /** Of a document that is imported, which is one transaction as well. */
  readonly document: DocumentLimits;
  /** Of a document that is exported. */
  readonly exports: ExportLimits;
  /** Ids in one argument of a question. */
  readonly questionIdsMax: number;
  /** After which a traversal answers with what it has, TRUNCATED. */
  readonly traversalMillisecondsMax: number;
}

export const defaultLimits: Limits = {
  documentLevelsMax: 20,
  aliasesMax: 100,
  rootFieldsMax: 30,
  tokensMax: 20_000,
  bodyBytesMax: 4 * 1024 * 1024,
  objectsMax: 100_000,
  pageItemsMax: 100,
  batch: defaultBatchLimits,
  document: defaultDocumentLimits,
  exports: defaultExportLimits,
  questionIdsMax: 10_000,
  traversalMillisecondsMax: 10_000,
};
