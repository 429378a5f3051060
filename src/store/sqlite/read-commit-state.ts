import type { CommitReads, CommitState } from "../commit.ts";
import type { Head } from "../moment.ts";
import type { Connection } from "./connection.ts";
import { currentRows } from "./current-rows.ts";
import { findSubjects, type NumberedSubject, subjectsOf } from "./find-subjects.ts";
import { relationsAt } from "./relations-at.ts";
import { KnownSubjects } from "./known-subjects.ts";
import type { SubjectNumber } from "./subject-number.ts";
import { writesOf } from "./writes.ts";

const WRITTEN_BY = `
SELECT DISTINCT w.subject
FROM batch AS b
JOIN batch AS before ON before.version = b.version - 1
JOIN write AS w ON w.key >= before.writes AND w.key < b.writes
WHERE b.source = ?`;

const WRITTEN_BY_AMONG = `
SELECT wanted.value FROM json_each(?2) AS wanted
WHERE EXISTS (
  SELECT 1 FROM write AS w JOIN batch AS b ON b.version = w.version WHERE w.subject = wanted.value AND b.source = ?1
)`;

/** The state that a batch is judged by, and its subjects with their numbers, for the writing. */
export interface NumberedState {
  readonly state: CommitState;
  readonly known: KnownSubjects;
}

/** Reads what a commit names, and the subjects of all that it finds. */
export function readCommitState(connection: Connection, reads: CommitReads, head: Head, next: Head): NumberedState {
  const { relationsAt: at, everythingOf } = reads;
  const lookedUp = new Set([...reads.subjects, ...reads.histories, ...(at?.entities ?? [])]);
  const known = findSubjects(connection, lookedUp);
  const histories = new Map<SubjectNumber, NumberedSubject>();
  for (const id of reads.histories) {
    const subject = known.get(id);
    if (subject !== undefined) histories.set(subject.number, subject);
  }

  const found: SubjectNumber[] = [];
  if (everythingOf !== undefined) found.push(...numbersIn(connection.rows(WRITTEN_BY, everythingOf)));
  if (at !== undefined) found.push(...relationsOfSource(connection, at, known));
  const others = found.filter((number) => !histories.has(number));
  for (const subject of subjectsOf(connection, others)) {
    histories.set(subject.number, subject);
    known.set(subject.subject.id, subject);
  }

  const all = [...histories.values()];
  return {
    state: {
      head,
      next,
      subjects: new Map([...known].map(([id, { subject }]) => [id, subject])),
      writes: writesOf(connection, all, head.version),
      rows: currentRows(connection, all),
    },
    known: new KnownSubjects(connection, known, lookedUp),
  };
}

function relationsOfSource(
  connection: Connection,
  { source, entities }: NonNullable<CommitReads["relationsAt"]>,
  known: ReadonlyMap<string, NumberedSubject>,
): readonly SubjectNumber[] {
  const ends = entities.map((id) => known.get(id)?.number).filter((number) => number !== undefined);
  return numbersIn(connection.rows(WRITTEN_BY_AMONG, source, JSON.stringify(relationsAt(connection, ends))));
}

function numbersIn(rows: readonly unknown[]): readonly SubjectNumber[] {
  return rows.map((row) => (row as [number])[0]);
}
