import { localActor } from "./changes/actor.ts";
import { announcingStore } from "./changes/announcing-store.ts";
import { ChangeLog } from "./changes/change-log.ts";
import { systemClock, type Clock } from "./changes/clock.ts";
import type { Context } from "./graphql/context.ts";
import { EntityReader } from "./graphql/entity-reader.ts";
import { Estates } from "./graphql/estates.ts";
import type { Limits } from "./graphql/limits.ts";
import { ObjectBudget } from "./graphql/object-budget.ts";
import { RecordCache } from "./graphql/record-cache.ts";
import { RelationReader } from "./graphql/relation-reader.ts";
import { runAnalysis } from "./graphql/run-analysis.ts";
import { WritesReader } from "./graphql/writes-reader.ts";
import { Projection } from "./projection/projection.ts";
import { type Catalogue, readCatalogue } from "./read-catalogue.ts";
import type { Moment } from "./store/moment.ts";
import type { EntityRecord, RelationRecord } from "./store/record.ts";
import type { Store } from "./store/store.ts";
import { Watches } from "./watches/watches.ts";

/** Entities, and relations, kept in memory once read. */
const cachedRecordsMax = 100_000;

/** A graph that can be asked: a store, its projection, and what each request is given of them. */
export interface Application {
  readonly store: Store;
  readonly projection: Projection;
  readonly catalogue: Catalogue;
  /** The change log, as subscriptions follow it. */
  readonly log: ChangeLog;
  /** The answers that somebody watches. */
  readonly watches: Watches;
  /** The context of one request or command, pinned to the newest version as it begins; of one event, to its own moment. */
  readonly context: (moment?: Moment) => Promise<Context>;
  /** Ends all subscriptions, and closes the store. */
  readonly close: () => Promise<void>;
}

export interface ApplicationOptions {
  /** A folder whose files stand beside those of `catalogue/`. */
  readonly catalogue?: string | undefined;
  /** The machine's where none is given. */
  readonly clock?: Clock;
}

/**
 * Brings a store's graph into memory. Rejects with `StoreUnavailable`, or with `ConfigurationError` where the folder of the
 * catalogue cannot be used.
 */
export async function openApplication(
  opened: Store,
  limits: Limits,
  { catalogue: ownCatalogue, clock = systemClock }: ApplicationOptions = {},
): Promise<Application> {
  const catalogue = await readCatalogue(ownCatalogue);
  const projection = await Projection.open(opened);
  const store = announcingStore(opened, () => {
    log.tail.lookNow();
  });
  const { pollMilliseconds } = limits.subscriptions;
  const log = new ChangeLog({ store, look: () => projection.current(), pollMilliseconds });
  const asking = { run: runAnalysis, millisecondsMax: limits.traversalMillisecondsMax };
  const watches = new Watches({ projection, log, clock, ...asking });
  const entitiesRead = new RecordCache<EntityRecord>(cachedRecordsMax);
  const relationsRead = new RecordCache<RelationRecord>(cachedRecordsMax);
  const now = async (): Promise<Moment> => {
    const { version, recordedAt } = await projection.current();
    return { version, at: Math.max(clock.now(), recordedAt) };
  };
  const context = async (moment?: Moment): Promise<Context> => ({
    store,
    projection,
    log,
    watches,
    actor: localActor,
    limits,
    ...catalogue,
    moment: moment ?? (await now()),
    estates: new Estates(projection),
    entities: new EntityReader(store, entitiesRead),
    relations: new RelationReader(store, relationsRead),
    writes: new WritesReader(store),
    budget: new ObjectBudget(limits.objectsMax),
  });
  const close = async (): Promise<void> => {
    log.tail.stop();
    await store.close();
  };
  return { store, projection, catalogue, log, watches, context, close };
}
