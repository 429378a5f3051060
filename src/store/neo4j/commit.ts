import { randomUUID } from "node:crypto";
import type { CommitRequest } from "../commit.ts";
import type { Connection, Run } from "./connection.ts";
import { type Counts, countsOf } from "./counts.ts";
import { readCommitState } from "./read-commit-state.ts";
import { writeBatch } from "./write-batch.ts";

/** What a commit gave, and when the first of what it shows will have ended (ms since 1970, Infinity for never). */
export interface Committed<Result> {
  readonly result: Result;
  readonly firstDue: number;
}

/**
 * `Store.commit`. A transaction whose end nobody heard of is tried again, and first looked for by its token, so that its batch is
 * written once. `clock` gives ms since 1970.
 */
export async function commit<Result>(
  connection: Connection,
  { reads, prepare }: CommitRequest<Result>,
  clock: () => number,
): Promise<Committed<Result>> {
  const token = randomUUID();
  let written: Committed<Result> | undefined;
  return connection.write(async (run) => {
    const before = await lockHead(run, token);
    if (written !== undefined && (await run("batch-of-token", { token })).length > 0) return written;
    const { version, recordedAt } = before;
    const next = { version: version + 1, recordedAt: Math.max(clock(), recordedAt + 1) };
    const read = await readCommitState(run, reads, { version, recordedAt }, next);
    const { batch, result } = prepare(read.state);
    if (batch === null) return { result, firstDue: Infinity };
    written = { result, firstDue: await writeBatch(run, read, batch, { before, next, token }) };
    return written;
  });
}

/** Takes the writer's lock, which the transaction holds until it ends; the counts of the newest batch. */
export async function lockHead(run: Run, token: string): Promise<Counts> {
  const [row] = await run("lock-head", { token });
  if (row === undefined) throw new Error("The database holds no graph any more: somebody has emptied it.");
  return countsOf(row);
}
