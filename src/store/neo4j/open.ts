import type { RowPage } from "../row-page.ts";
import type { Store } from "../store.ts";
import { Alarm } from "./alarm.ts";
import { changeCount, changes } from "./changes.ts";
import { commit } from "./commit.ts";
import { checkCounts } from "./check-counts.ts";
import { type Address, connect, defaultNeo4jLimits, type Neo4jLimits } from "./connect.ts";
import type { Connection } from "./connection.ts";
import { readEntities } from "./entities.ts";
import { headAt, HeadReader } from "./head.ts";
import { count, list } from "./list.ts";
import { migrate } from "./migrate.ts";
import { openingFault } from "./neo4j-fault.ts";
import { RecentBatches } from "./recent-batches.ts";
import { readRelations } from "./relations.ts";
import { allPages, changedPages } from "./row-pages.ts";
import { search, searchCount } from "./search.ts";
import { showWhatHolds } from "./show-what-holds.ts";
import { readState, writeState } from "./state.ts";
import { SubjectCache } from "./subject-cache.ts";
import { WriteTurn } from "./write-turn.ts";
import { readWrites } from "./writes.ts";

/** What ids name, kept in memory once looked up: some 200 bytes each. */
const subjectsMax = 100_000;

export interface Neo4jOptions extends Address {
  readonly limits?: Partial<Neo4jLimits>;
  /** Ms since 1970, for `recordedAt`. */
  readonly clock?: () => number;
}

/**
 * Opens a store in a Neo4j database; other processes may have it open too. Rejects with StoreUnavailable where the database cannot
 * be reached, with StoreNotOpened where trying again will not help: a wrong password, no such database, an unsupported release,
 * or a database that holds something else.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const { limits, clock = Date.now, ...address } = options;
  const connection = await connect(address, { ...defaultNeo4jLimits, ...limits });
  const turn = new WriteTurn();
  const alarm = new Alarm(() => turn.take(() => showWhatHolds(connection, clock())), clock);
  try {
    await migrate(connection);
    await checkCounts(connection);
    alarm.set(await showWhatHolds(connection, clock()));
  } catch (error) {
    await connection.close();
    throw openingFault(error);
  }
  const head = new HeadReader(connection);
  const committing = { clock, subjects: new SubjectCache(subjectsMax), recent: new RecentBatches() };
  const { recent } = committing;
  return {
    head: () => head.read(),
    headAt: (recordedAt) => headAt(connection, recordedAt),
    commit: async (request) => {
      const { result, batch } = await turn.take(() => commit(connection, request, committing));
      if (batch !== undefined && batch.firstDue !== Infinity) alarm.set(batch.firstDue);
      return result;
    },
    entities: (ids, moment) => readEntities(connection, ids, moment),
    relations: (ids, moment) => readRelations(connection, ids, moment),
    list: (query, moment) => list(connection, query, moment),
    count: (query, moment) => count(connection, query, moment),
    search: (query, moment) => search(connection, query, moment),
    searchCount: (query, moment) => searchCount(connection, query, moment),
    writes: (subjects, version) => readWrites(connection, subjects, version),
    changes: (query) => changes(connection, query),
    changeCount: (query) => changeCount(connection, query),
    changesSince: (version) =>
      pagesUpTo(head, (upTo) => recent.pages(version, upTo) ?? changedPages(connection, version, upTo)),
    snapshot: () => pagesUpTo(head, (upTo) => allPages(connection, upTo)),
    state: (key) => readState(connection, key),
    setState: (key, value, expected) => turn.take(() => writeState(connection, key, value, expected)),
    close: () => closeAfter(connection, turn, alarm),
  };
}

type Pages = AsyncIterable<RowPage> | readonly RowPage[];

/** Pages up to the head of the call, however late they are read. */
function pagesUpTo(head: HeadReader, pages: (upTo: number) => Pages): ReturnType<Store["snapshot"]> {
  const upTo = head.read().then(({ version }) => version);
  // Whoever reads the pages is told of a failure; whoever does not has asked nothing.
  upTo.catch(() => undefined);
  return readPages(upTo, pages);
}

async function* readPages(upTo: Promise<number>, pages: (upTo: number) => Pages): ReturnType<Store["snapshot"]> {
  yield* pages(await upTo);
}

async function closeAfter(connection: Connection, turn: WriteTurn, alarm: Alarm): Promise<void> {
  alarm.stop();
  await turn.idle();
  await connection.close();
}
