import type { CommitReads, CommitState, PreparedBatch } from "../store/commit.ts";
import { isRelation } from "../store/subject.ts";
import { effectiveRows } from "./effective-rows.ts";
import type { LoggedBatch } from "./logged-batches.ts";
import { rowsDifference } from "./rows-difference.ts";

/** What a store has to be asked to write a batch of another store's log. */
export function readsToReplay(batch: LoggedBatch): CommitReads {
  const written = batch.map(({ subject }) => subject.id);
  const ends = batch.flatMap(({ subject }) => (isRelation(subject) ? [subject.from, subject.to] : []));
  return { subjects: [...written, ...ends], histories: written };
}

/**
 * The batch that writes in one store what another's log tells of a version, where all versions before are the same: the same
 * writes, and the rows that follow from all writes on each subject. Pure.
 */
export function replayedBatch(batch: LoggedBatch, state: CommitState): PreparedBatch {
  const fresh = batch.map(({ subject }) => subject).filter(({ id }) => !state.subjects.has(id));
  const differences = batch.map(({ subject: { id }, write }) => {
    const after = effectiveRows([...(state.writes.get(id) ?? []), write]);
    return rowsDifference(id, state.rows.get(id) ?? [], after);
  });
  const [{ write }] = batch;
  return {
    source: write.source,
    actor: write.actor,
    subjects: [...fresh.filter((subject) => !isRelation(subject)), ...fresh.filter(isRelation)],
    writes: batch.map((record) => record.write),
    deaths: differences.flatMap(({ deaths }) => deaths),
    births: differences.flatMap(({ births }) => births),
  };
}
