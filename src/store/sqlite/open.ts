import type { RowPage } from "../row-page.ts";
import type { Store } from "../store.ts";
import { changeCount, changes } from "./changes.ts";
import { commit } from "./commit.ts";
import { Connection } from "./connection.ts";
import { readEntities } from "./entities.ts";
import { headAt, HeadReader } from "./head.ts";
import { count, list } from "./list.ts";
import { openDatabase } from "./open-database.ts";
import { readRelations } from "./relations.ts";
import { rowPages } from "./row-pages.ts";
import { search, searchCount } from "./search.ts";
import { storeFault } from "./sqlite-fault.ts";
import { readState, writeState } from "./state.ts";
import { WriteTurn } from "./write-turn.ts";
import { readWrites } from "./writes.ts";

export interface SqliteOptions {
  /** A file, made with its folder where it is not there; `:memory:` is gone when it is closed. */
  readonly path: string;
  /** Commits are refused, and the file has to be there. */
  readonly readonly?: boolean;
  /** Ms since 1970, for `recordedAt`. */
  readonly clock?: () => number;
}

/**
 * Opens a store in a SQLite file; other processes may have it open too. Rejects with StoreNotOpened where the file is not
 * ours, damaged, of a newer release or cannot be written, with StoreUnavailable where another process holds it too long.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const { path, readonly = false, clock = Date.now } = options;
  const database = await attempt(() => openDatabase({ path, readonly }));
  const connection = new Connection(database);
  const head = new HeadReader(connection);
  const turn = new WriteTurn(connection);
  return {
    head: () => attempt(() => head.read()),
    headAt: (recordedAt) => attempt(() => headAt(connection, recordedAt)),
    commit: (request) => turn.take(() => commit(connection, request, clock)).finally(head.forget),
    entities: (ids, moment) => attempt(() => readEntities(connection, ids, moment)),
    relations: (ids, moment) => attempt(() => readRelations(connection, ids, moment)),
    list: (query, moment) => attempt(() => list(connection, query, moment)),
    count: (query, moment) => attempt(() => count(connection, query, moment)),
    search: (query, moment) => attempt(() => search(connection, query, moment)),
    searchCount: (query, moment) => attempt(() => searchCount(connection, query, moment)),
    writes: (subjects, version) => attempt(() => readWrites(connection, subjects, version)),
    changes: (query) => attempt(() => changes(connection, query)),
    changeCount: (query) => attempt(() => changeCount(connection, query)),
    changesSince: (version) => pagesSince(connection, head, version),
    snapshot: () => pagesSince(connection, head, 0),
    state: (key) => attempt(() => readState(connection, key)),
    setState: (key, value, expected) => turn.take(() => writeState(connection, key, value, expected)),
    close: async () => {
      await turn.idle();
      if (database.isOpen) database.close();
    },
  };
}

/** Pages up to the head of the call, however late they are read. */
function pagesSince(connection: Connection, head: HeadReader, version: number): AsyncIterable<RowPage> {
  const upTo = attempt(() => head.read().version);
  // Whoever reads the pages is told of a failure; whoever does not has asked nothing.
  upTo.catch(() => undefined);
  return readPages(connection, version, upTo);
}

async function* readPages(connection: Connection, version: number, upTo: Promise<number>): AsyncIterable<RowPage> {
  try {
    yield* rowPages(connection, version, await upTo);
  } catch (error) {
    throw storeFault(error);
  }
}

/** SQLite answers at once; what it throws becomes a rejection that the port knows. */
function attempt<Result>(read: () => Result): Promise<Result> {
  try {
    return Promise.resolve(read());
  } catch (error) {
    return Promise.reject(storeFault(error));
  }
}
