/** A bound, and the setting that moves it, which is named in the problem that it causes. */
export interface Limit {
  readonly max: number;
  readonly setting: string;
}

/** What one batch may hold. */
export interface BatchLimits {
  /** Entities, relations and ends together. */
  readonly items: Limit;
  /** Bytes of one text in UTF-8. */
  readonly textBytes: Limit;
  /** Levels of a JSON value. */
  readonly depth: Limit;
}

export const defaultBatchLimits: BatchLimits = Object.freeze({
  items: { max: 10_000, setting: "ANSWERABLE_BATCH_ITEMS_MAX" },
  textBytes: { max: 65_536, setting: "ANSWERABLE_TEXT_BYTES_MAX" },
  depth: { max: 64, setting: "ANSWERABLE_DEPTH_MAX" },
});
