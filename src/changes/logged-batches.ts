import type { ChangeQuery, ChangeRecord } from "../store/change-query.ts";
import type { Store } from "../store/store.ts";

/** Entries of the log that are read at a time. */
const pageEntries = 2000;

/** All writes of one version, in the order of the log; never empty. */
export type LoggedBatch = readonly [ChangeRecord, ...ChangeRecord[]];

/** Which part of the log: behind a recorded time (ms since 1970), up to a version. */
export interface LogStretch {
  readonly recordedAfter: number;
  readonly versionAtMost: number;
}

/** The log batch by batch, oldest first, never two in one: in memory is one batch and one page. Rejects with StoreUnavailable. */
export async function* loggedBatches(store: Store, stretch: LogStretch): AsyncGenerator<LoggedBatch> {
  let batch: [ChangeRecord, ...ChangeRecord[]] | undefined;
  const recordedFrom = stretch.recordedAfter + 1;
  for await (const record of loggedChanges(store, { recordedFrom, versionAtMost: stretch.versionAtMost })) {
    if (batch?.[0].version === record.version) batch.push(record);
    else {
      if (batch !== undefined) yield batch;
      batch = [record];
    }
  }
  if (batch !== undefined) yield batch;
}

/** The entries of the log that a query is for, oldest first, however many there are. */
export async function* loggedChanges(
  store: Store,
  query: Omit<ChangeQuery, "limit" | "after" | "oldestFirst">,
): AsyncGenerator<ChangeRecord> {
  let last: ChangeRecord | undefined;
  do {
    const after = last === undefined ? {} : { after: { version: last.version, ordinal: last.ordinal } };
    const page = await store.changes({ ...query, ...after, oldestFirst: true, limit: pageEntries });
    yield* page;
    last = page.length < pageEntries ? undefined : page.at(-1);
  } while (last !== undefined);
}
