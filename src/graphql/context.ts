import type { Actor } from "../changes/actor.ts";
import type { ChangeLog } from "../changes/change-log.ts";
import type { Benchmark } from "../ontology/benchmark.ts";
import type { Frameworks } from "../ontology/framework.ts";
import type { Taxonomy } from "../ontology/taxonomy.ts";
import type { Projection } from "../projection/projection.ts";
import type { Moment } from "../store/moment.ts";
import type { Store } from "../store/store.ts";
import type { Watches } from "../watches/watches.ts";
import type { EntityReader } from "./entity-reader.ts";
import type { Estates } from "./estates.ts";
import type { Limits } from "./limits.ts";
import type { ObjectBudget } from "./object-budget.ts";
import type { RelationReader } from "./relation-reader.ts";
import type { WritesReader } from "./writes-reader.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: Store;
  readonly projection: Projection;
  /** What subscriptions follow. */
  readonly log: ChangeLog;
  readonly watches: Watches;
  readonly actor: Actor;
  readonly limits: Limits;
  readonly taxonomies: readonly Taxonomy[];
  readonly frameworks: Frameworks;
  readonly benchmarks: readonly Benchmark[];
  /** The newest version and the clock as the request began: what is read where the caller names no other moment. */
  readonly moment: Moment;
  readonly estates: Estates;
  readonly entities: EntityReader;
  readonly relations: RelationReader;
  readonly writes: WritesReader;
  readonly budget: ObjectBudget;
}
