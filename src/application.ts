import { localActor } from "./changes/actor.ts";
import type { Context } from "./graphql/context.ts";
import { EntityReader } from "./graphql/entity-reader.ts";
import { Estates } from "./graphql/estates.ts";
import type { Limits } from "./graphql/limits.ts";
import { ObjectBudget } from "./graphql/object-budget.ts";
import { RecordCache } from "./graphql/record-cache.ts";
import { RelationReader } from "./graphql/relation-reader.ts";
import { WritesReader } from "./graphql/writes-reader.ts";
import { Projection } from "./projection/projection.ts";
import { readCatalogue } from "./read-catalogue.ts";
import type { Store } from "./store/store.ts";

/** Entities kept in memory once read. */
const cachedRecordsMax = 100_000;

/** A graph that can be asked: a store, its projection, and what each request is given of them. */
export interface Application {
  readonly store: Store;
  readonly projection: Projection;
  /** The context of one request or command, pinned to the newest version as it begins. */
  readonly context: () => Promise<Context>;
}

/**
 * Brings a store's graph into memory. `ownCatalogue` is a folder whose files stand beside those of `catalogue/`. Rejects with
 * `StoreUnavailable`, or with `ConfigurationError` where that folder cannot be used.
 */
export async function openApplication(store: Store, limits: Limits, ownCatalogue?: string): Promise<Application> {
  const catalogue = await readCatalogue(ownCatalogue);
  const projection = await Projection.open(store);
  const cache = new RecordCache(cachedRecordsMax);
  const context = async (): Promise<Context> => {
    const head = await projection.current();
    return {
      store,
      projection,
      actor: localActor,
      limits,
      ...catalogue,
      moment: { version: head.version, at: Math.max(Date.now(), head.recordedAt) },
      estates: new Estates(projection),
      entities: new EntityReader(store, cache),
      relations: new RelationReader(store),
      writes: new WritesReader(store),
      budget: new ObjectBudget(limits.objectsMax),
    };
  };
  return { store, projection, context };
}
