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
  /** Entities of which one question asks what each reaches alone. */
  readonly concentrationOriginsMax: number;
  /** Gaps that one question finds. */
  readonly gapsMax: number;
  /** After which a traversal answers with what it has, TRUNCATED. */
  readonly traversalMillisecondsMax: number;
  readonly subscriptions: SubscriptionLimits;
}

/** What those who subscribe may cost. */
export interface SubscriptionLimits {
  /** WebSockets open at once. */
  readonly socketsMax: number;
  /** Operations under way at once on one WebSocket. */
  readonly operationsMax: number;
  /** Operations in a row, on one WebSocket, that are refused before they begin. */
  readonly refusalsMax: number;
  /** Bytes that wait to be sent on one WebSocket. */
  readonly bufferBytesMax: number;
  /** Until the client says that it is there. */
  readonly initMillisecondsMax: number;
  /** Between two pings; a client that has not answered the last one is gone. */
  readonly pingMilliseconds: number;
  /** Without any operation under way. */
  readonly idleMillisecondsMax: number;
  /** Versions that a subscriber may be behind. */
  readonly versionsBehindMax: number;
  /** Answers watched at once, by all clients together. */
  readonly watchesMax: number;
  /** Between two looks at what other processes have written. */
  readonly pollMilliseconds: number;
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
  concentrationOriginsMax: 10_000,
  gapsMax: 5_000_000,
  traversalMillisecondsMax: 10_000,
  subscriptions: {
    socketsMax: 1000,
    operationsMax: 100,
    refusalsMax: 1000,
    bufferBytesMax: 16 * 1024 * 1024,
    initMillisecondsMax: 3000,
    pingMilliseconds: 15_000,
    idleMillisecondsMax: 60_000,
    versionsBehindMax: 10_000,
    watchesMax: 1000,
    pollMilliseconds: 250,
  },
};
