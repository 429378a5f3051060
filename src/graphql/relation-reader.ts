import DataLoader from "dataloader";
import type { Estate } from "../projection/estate.ts";
import type { RelationRecord } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import type { RecordCache } from "./record-cache.ts";
import type { RelationSource } from "./relation-source.ts";

type MaybePromise<Value> = Value | Promise<Value>;

/**
 * What only the store keeps of relations (certainty, sources); the rest is in the projection. What was read before comes from the
 * cache at once; the rest of one level is read from the store together.
 */
export class RelationReader {
  readonly #store: Store;
  readonly #cache: RecordCache<RelationRecord>;
  readonly #loaders = new Map<Estate, DataLoader<number, RelationRecord>>();

  constructor(store: Store, cache: RecordCache<RelationRecord>) {
    this.#store = store;
    this.#cache = cache;
  }

  /** The record of a relation that is not merely assumed. */
  record({ estate, row }: RelationSource): MaybePromise<RelationRecord> {
    return this.#cache.get(row) ?? this.#loader(estate).load(row);
  }

  #loader(estate: Estate): DataLoader<number, RelationRecord> {
    const known = this.#loaders.get(estate);
    if (known !== undefined) return known;
    const loader = new DataLoader<number, RelationRecord>(async (rows) => {
      const ids = rows.map((row) => estate.relationIdOf(row));
      const records = await this.#store.relations(ids, estate.moment);
      return rows.map((row, index) => {
        const record = records[index];
        if (record === undefined) return new Error(`the store lacks ${String(ids[index])}, which the projection has`);
        this.#cache.set(row, record);
        return record;
      });
    });
    this.#loaders.set(estate, loader);
    return loader;
  }
}
