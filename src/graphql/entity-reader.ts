import DataLoader from "dataloader";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { EntityRecord } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import type { EntitySource } from "./entity-source.ts";
import type { RecordCache } from "./record-cache.ts";

type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Entities by number, as resolvers need them. What was read before comes from the cache at once; the rest of one level is
 * read from the store together.
 */
export class EntityReader {
  readonly #store: Store;
  readonly #cache: RecordCache<EntityRecord>;
  readonly #loaders = new Map<Estate, DataLoader<number, EntitySource>>();

  constructor(store: Store, cache: RecordCache<EntityRecord>) {
    this.#store = store;
    this.#cache = cache;
  }

  /** The entity with this id, or null where it does not exist at the estate's moment. */
  find(estate: Estate, id: string): MaybePromise<EntitySource | null> {
    const entity = estate.find(id);
    return entity === noEntity ? null : this.one(estate, entity);
  }

  /** An entity that exists at the estate's moment. */
  one(estate: Estate, entity: number): MaybePromise<EntitySource> {
    return this.#cached(estate, entity) ?? this.#loader(estate).load(entity);
  }

  /** Several, same order out. */
  many(estate: Estate, entities: readonly number[]): MaybePromise<EntitySource[]> {
    const found: EntitySource[] = [];
    for (const entity of entities) {
      const source = this.#cached(estate, entity);
      if (source === undefined) return Promise.all(entities.map(async (each) => this.one(estate, each)));
      found.push(source);
    }
    return found;
  }

  /** Entities whose records were read from the store at the estate's moment, same order out. */
  fromRecords(estate: Estate, records: readonly EntityRecord[]): EntitySource[] {
    return records.map((record) => sourceOf(estate, record));
  }

  #cached(estate: Estate, entity: number): EntitySource | undefined {
    const record = this.#cache.get(estate.rowOf(entity));
    return record === undefined ? undefined : sourceOf(estate, record);
  }

  #loader(estate: Estate): DataLoader<number, EntitySource> {
    const known = this.#loaders.get(estate);
    if (known !== undefined) return known;
    const loader = new DataLoader<number, EntitySource>(async (entities) => {
      const records = await this.#store.entities(
        entities.map((entity) => estate.idOf(entity)),
        estate.moment,
      );
      return entities.map((entity, index) => {
        const record = records[index];
        if (record === undefined) return new Error(`the store lacks ${estate.idOf(entity)}, which the projection has`);
        this.#cache.set(estate.rowOf(entity), record);
        return sourceOf(estate, record);
      });
    });
    this.#loaders.set(estate, loader);
    return loader;
  }
}

function sourceOf(estate: Estate, record: EntityRecord): EntitySource {
  return { id: record.id, kind: record.kind, estate, record };
}
