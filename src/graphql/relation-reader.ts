import DataLoader from "dataloader";
import type { Estate } from "../projection/estate.ts";
import type { RelationRecord } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import type { RelationSource } from "./relation-source.ts";

/** What only the store keeps of relations (certainty, sources); the rest is in the projection. One read a level. */
export class RelationReader {
  readonly #store: Store;
  readonly #loaders = new Map<Estate, DataLoader<string, RelationRecord>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The record of a relation that is not merely assumed. */
  record({ estate, row }: RelationSource): Promise<RelationRecord> {
    return this.#loader(estate).load(estate.relationIdOf(row));
  }

  #loader(estate: Estate): DataLoader<string, RelationRecord> {
    const known = this.#loaders.get(estate);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, RelationRecord>(async (ids) => {
      const records = await this.#store.relations(ids, estate.moment);
      return records.map(
        (record, index) => record ?? new Error(`the store lacks ${String(ids[index])}, which the projection has`),
      );
    });
    this.#loaders.set(estate, loader);
    return loader;
  }
}
