import type { CommitRequest } from "../commit.ts";
import { newestCounts } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";
import { readCommitState } from "./read-commit-state.ts";
import { writeBatch } from "./write-batch.ts";

/** `Store.commit`, inside a transaction that has the write lock. `clock` gives ms since 1970. */
export function commit<Result>(
  connection: Connection,
  { reads, prepare }: CommitRequest<Result>,
  clock: () => number,
): Result {
  const counts = newestCounts(connection);
  const { version, recordedAt } = counts;
  const next = { version: version + 1, recordedAt: Math.max(clock(), recordedAt + 1) };
  const { state, known } = readCommitState(connection, reads, { version, recordedAt }, next);
  const { batch, result } = prepare(state);
  if (batch !== null) writeBatch(connection, known, batch, counts, next);
  return result;
}
