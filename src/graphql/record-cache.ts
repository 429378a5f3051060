import type { EntityRecord, RelationRecord } from "../store/record.ts";

/**
 * Records of entities, or of relations, by the row of the projection that they are the content of. A row never changes, so nothing here is
 * ever out of date. Bounded: two generations, the older of which is dropped when the younger is full.
 */
export class RecordCache<Kept extends EntityRecord | RelationRecord> {
  readonly #max: number;
  #young = new Map<number, Kept>();
  #old = new Map<number, Kept>();

  /** Keeps at least `recordsMax` of the last used. */
  constructor(recordsMax: number) {
    this.#max = recordsMax;
  }

  get(row: number): Kept | undefined {
    const young = this.#young.get(row);
    if (young !== undefined) return young;
    const old = this.#old.get(row);
    if (old !== undefined) this.set(row, old);
    return old;
  }

  set(row: number, record: Kept): void {
    if (this.#young.size >= this.#max) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(row, record);
  }
}
