import type { ChangeQuery, ChangeRecord } from "./change-query.ts";
import type { CommitRequest } from "./commit.ts";
import type { ListQuery } from "./list-query.ts";
import type { Head, Moment } from "./moment.ts";
import type { EntityRecord, RelationRecord } from "./record.ts";
import type { RowPage } from "./row-page.ts";
import type { SearchHit, SearchQuery } from "./search-query.ts";
import type { Write } from "./write.ts";

/**
 * Where the graph is kept. Narrow on purpose: a new question touches no store. One conformance suite runs on every store.
 * Any method rejects with `StoreUnavailable` when the database cannot be reached or does not answer in time.
 */
export interface Store {
  /** The newest committed batch, as committed by any process before the call. */
  head(): Promise<Head>;
  /** The head as of a recorded time: the largest version recorded at or before `recordedAt` (ms). The empty graph where there is none. */
  headAt(recordedAt: number): Promise<Head>;
  /** See CommitRequest. Batches take turns; resolves once the batch is durable. */
  commit<Result>(request: CommitRequest<Result>): Promise<Result>;
  /** Many ids in, same order out; undefined where the entity does not exist at the moment. */
  entities(ids: readonly string[], moment: Moment): Promise<readonly (EntityRecord | undefined)[]>;
  /** Many ids in, same order out; undefined where no row of the relation holds at the moment (its ends are not looked at). */
  relations(ids: readonly string[], moment: Moment): Promise<readonly (RelationRecord | undefined)[]>;
  /** Ids of the entities that match, in order. */
  list(query: ListQuery, moment: Moment): Promise<readonly EntityRecord[]>;
  /** How many match, whatever the limit and the position. */
  count(query: Pick<ListQuery, "kinds" | "filter">, moment: Moment): Promise<number>;
  /** The best first; equal ones by id. Ranks differ between stores, what is found does not. */
  search(query: SearchQuery, moment: Moment): Promise<readonly SearchHit[]>;
  /** How many a search finds. */
  searchCount(query: Pick<SearchQuery, "text" | "kinds">, moment: Moment): Promise<number>;
  /** All writes on each subject up to the version, in version order: many ids in, same order out. */
  writes(subjects: readonly string[], version: number): Promise<readonly (readonly Write[])[]>;
  changes(query: ChangeQuery): Promise<readonly ChangeRecord[]>;
  changeCount(query: Omit<ChangeQuery, "limit" | "after">): Promise<number>;
  /** Rows born or died after `version`, as of the head of the call, oldest first, in pages; an empty iteration where nothing is new. */
  changesSince(version: number): AsyncIterable<RowPage>;
  /** Every row ever born, in pages, as of the head of the call; the last page carries the last batch. Empty for the empty graph. */
  snapshot(): AsyncIterable<RowPage>;
  /** A small value kept under a key, null where there is none. */
  state(key: string): Promise<string | null>;
  /** Sets it if it still is what was expected; false where it was not. */
  setState(key: string, value: string, expected: string | null): Promise<boolean>;
  close(): Promise<void>;
}
