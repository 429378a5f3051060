import { type CommitReads, type CommitState, type EverythingOf, subjectsATime } from "../commit.ts";
import type { StoredRow } from "../effective-row.ts";
import type { Head } from "../moment.ts";
import type { Write } from "../write.ts";
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

  const found = at === undefined ? [] : relationsOfSource(connection, at, known);
  const others = found.filter((number) => !histories.has(number));
  for (const subject of subjectsOf(connection, others)) {
    histories.set(subject.number, subject);
    known.set(subject.subject.id, subject);
  }

  const all = [...histories.values()];
  const [writes, rows] = [writesOf(connection, all, head.version), currentRows(connection, all)];
  const wanted = everythingOf === undefined ? [] : wantedOf(connection, everythingOf, histories, { head, next });
  for (const one of wanted) {
    known.set(one.subject.subject.id, one.subject);
    writes.set(one.subject.subject.id, one.writes);
    if (one.rows.length > 0) rows.set(one.subject.subject.id, one.rows);
  }
  return {
    state: {
      head,
      next,
      subjects: new Map([...known].map(([id, { subject }]) => [id, subject])),
      writes,
      rows,
    },
    known: new KnownSubjects(connection, known, lookedUp),
  };
}

interface Wanted {
  readonly subject: NumberedSubject;
  readonly writes: Write[];
  readonly rows: StoredRow[];
}

/** What is wanted of all that a source has written, but for what is read anyway; some subjects at a time, so that the rest is never held. */
function* wantedOf(
  connection: Connection,
  { source, wants }: EverythingOf,
  read: ReadonlyMap<SubjectNumber, NumberedSubject>,
  { head, next }: Pick<CommitState, "head" | "next">,
): Iterable<Wanted> {
  const numbers = numbersIn(connection.rows(WRITTEN_BY, source)).filter((number) => !read.has(number));
  for (let start = 0; start < numbers.length; start += subjectsATime) {
    const subjects = subjectsOf(connection, numbers.slice(start, start + subjectsATime));
    const writes = writesOf(connection, subjects, head.version);
    const wanted = subjects.filter(({ subject }) => wants(subject, writes.get(subject.id) ?? [], next));
    const rows = currentRows(connection, wanted);
    for (const subject of wanted) {
      const { id } = subject.subject;
      yield { subject, writes: writes.get(id) ?? [], rows: rows.get(id) ?? [] };
    }
  }
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
