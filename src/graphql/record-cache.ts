import type { EntityRecord } from "../store/record.ts";

/**
 * Entity records by the row of the projection that they are the content of. A row never changes, so nothing here is ever out
 * of date. Bounded: two generations, the older of which is dropped when the younger is full.
 */
export class RecordCache {
  readonly #max: number;
  #young = new Map<number, EntityRecord>();
  #old = new Map<number, EntityRecord>();

  /** Keeps at least `recordsMax` of the last used. */
  constructor(recordsMax: number) {
    this.#max = recordsMax;
  }

  get(row: number): EntityRecord | undefined {
    const young = this.#young.get(row);
    if (young !== undefined) return young;
    const old = this.#old.get(row);
    if (old !== undefined) this.set(row, old);
    return old;
  }

  set(row: number, record: EntityRecord): void {
    if (this.#young.size >= this.#max) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(row, record);
  }
}
