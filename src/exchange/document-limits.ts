import { type BatchLimits, defaultBatchLimits, type Limit } from "../changes/limits.ts";

/** What one document may hold, and the batch that it becomes. */
export interface DocumentLimits {
  readonly bytes: Limit;
  readonly aliases: Limit;
  /** Words, marks and spaces of a YAML text: each takes 170 to 400 bytes while it is read. JSON takes none of that. */
  readonly words: Limit;
  /** How long reading may take: of a large document all of it until it is drawn, of a small one in YAML until its words are known. */
  readonly milliseconds: Limit;
  /** MiB of heap that reading a large document may take, in a thread of its own; never more than the process has itself. */
  readonly memory: Limit;
  /** Of a table, without its header. */
  readonly rows: Limit;
  readonly columns: Limit;
  /** What the parts of a workbook may unpack to together. */
  readonly unpackedBytes: Limit;
  /** How many bytes one byte of a part of more than 1 MiB may unpack to. */
  readonly packedRatio: Limit;
  /** Parts of a workbook. */
  readonly parts: Limit;
  readonly batch: BatchLimits;
}

export const defaultDocumentLimits: DocumentLimits = Object.freeze({
  bytes: { max: 20 * 1024 * 1024, setting: "ANSWERABLE_IMPORT_BYTES_MAX" },
  aliases: { max: 100, setting: "ANSWERABLE_DOCUMENT_ALIASES_MAX" },
  words: { max: 6_000_000, setting: "ANSWERABLE_DOCUMENT_WORDS_MAX" },
  milliseconds: { max: 60_000, setting: "ANSWERABLE_DOCUMENT_MILLISECONDS_MAX" },
  memory: { max: 4096, setting: "ANSWERABLE_DOCUMENT_MEBIBYTES_MAX" },
  rows: { max: 100_000, setting: "ANSWERABLE_TABLE_ROWS_MAX" },
  columns: { max: 200, setting: "ANSWERABLE_TABLE_COLUMNS_MAX" },
  unpackedBytes: { max: 200 * 1024 * 1024, setting: "ANSWERABLE_WORKBOOK_BYTES_MAX" },
  packedRatio: { max: 100, setting: "ANSWERABLE_WORKBOOK_RATIO_MAX" },
  parts: { max: 1000, setting: "ANSWERABLE_WORKBOOK_PARTS_MAX" },
  batch: { ...defaultBatchLimits, items: { max: 200_000, setting: "ANSWERABLE_DOCUMENT_ITEMS_MAX" } },
});
