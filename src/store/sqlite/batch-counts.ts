import type { Head } from "../moment.ts";
import type { Connection } from "./connection.ts";

/** How many of each the store held once a batch was committed, and so the number that the next one of each gets. */
export interface BatchCounts extends Head {
  readonly entities: number;
  readonly relations: number;
  readonly entityRows: number;
  readonly relationRows: number;
  readonly writes: number;
}

const COLUMNS = "version, recorded_at, entities, relations, entity_rows, relation_rows, writes";
const NEWEST = `SELECT ${COLUMNS} FROM batch ORDER BY version DESC LIMIT 1`;
const OF_VERSION = `SELECT ${COLUMNS} FROM batch WHERE version = ?`;
const AFTER = `SELECT ${COLUMNS} FROM batch WHERE version > ? AND version <= ? ORDER BY version LIMIT ?`;

const none: BatchCounts = {
  version: 0,
  recordedAt: 0,
  entities: 0,
  relations: 0,
  entityRows: 0,
  relationRows: 0,
  writes: 0,
};

/** Those of the newest batch; zeros for the empty graph. */
export function newestCounts(connection: Connection): BatchCounts {
  return countsOf(connection.row(NEWEST));
}

/** Those of a version; zeros where there is no such batch. */
export function countsAt(connection: Connection, version: number): BatchCounts {
  return countsOf(connection.row(OF_VERSION, version));
}

/** Those of the first `limit` batches after one version and up to another, ascending. */
export function countsBetween(
  connection: Connection,
  after: number,
  upTo: number,
  limit: number,
): readonly BatchCounts[] {
  return connection.rows(AFTER, after, upTo, limit).map(countsOf);
}

function countsOf(row: unknown): BatchCounts {
  if (row === undefined) return none;
  const [version, recordedAt, entities, relations, entityRows, relationRows, writes] = row as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { version, recordedAt, entities, relations, entityRows, relationRows, writes };
}
