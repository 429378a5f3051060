import { randomUUID } from "node:crypto";
import type { CommitRequest } from "../commit.ts";
import type { Connection, Run } from "./connection.ts";
import { type Counts, countsOf } from "./counts.ts";
import type { NumberedSubject } from "./find-subjects.ts";
import { readCommitState, readNamed } from "./read-commit-state.ts";
import type { RecentBatches } from "./recent-batches.ts";
import type { SubjectCache } from "./subject-cache.ts";
import { type WrittenBatch, writeBatch } from "./write-batch.ts";

/** What a commit gave, and the batch that it wrote; undefined where it wrote nothing. */
export interface Committed<Result> {
  readonly result: Result;
  readonly batch: WrittenBatch | undefined;
}

/** What commits of one process share. */
export interface Committing {
  /** Ms since 1970. */
  readonly clock: () => number;
  /** What ids were found to name before. */
  readonly subjects: SubjectCache;
  /** What they wrote last. */
  readonly recent: RecentBatches;
}

/**
 * `Store.commit`. A transaction whose end nobody heard of is tried again, and first looked for by its token, so that its batch is
 * written once.
 */
export async function commit<Result>(
  connection: Connection,
  { reads, prepare }: CommitRequest<Result>,
  { clock, subjects, recent }: Committing,
): Promise<Committed<Result>> {
  const token = randomUUID();
  let written: Committed<Result> | undefined;
  let known: Iterable<NumberedSubject> = [];
  const committed = await connection.write(async (run) => {
    // Sent together: what is looked up is read once the lock is held.
    const [before, named] = await Promise.all([lockHead(run, token), readNamed(run, reads, subjects)]);
    if (written !== undefined && (await run("batch-of-token", { token })).length > 0) return written;
    const { version, recordedAt } = before;
    const next = { version: version + 1, recordedAt: Math.max(clock(), recordedAt + 1) };
    const read = await readCommitState(run, reads, named, { head: { version, recordedAt }, next });
    known = read.known.values();
    const { batch, result } = prepare(read.state);
    if (batch === null) return { result, batch: undefined };
    written = { result, batch: await writeBatch(run, read, batch, { before, next, token }) };
    return written;
  });
  for (const subject of known) subjects.add(subject);
  if (committed.batch !== undefined) recent.add(committed.batch);
  return committed;
}

/** Takes the writer's lock, which the transaction holds until it ends; the counts of the newest batch. */
export async function lockHead(run: Run, token: string): Promise<Counts> {
  const [row] = await run("lock-head", { token });
  if (row === undefined) throw new Error("The database holds no graph any more: somebody has emptied it.");
  return countsOf(row);
}
