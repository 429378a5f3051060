import type { SQLInputValue } from "node:sqlite";
import type { ChangeQuery, ChangeRecord } from "../change-query.ts";
import { countsAt } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";
import { effectiveProperties } from "./effective-properties.ts";
import { findSubjects, type NumberedSubject, subjectsOf } from "./find-subjects.ts";
import { headAt } from "./head.ts";
import { WRITE_COLUMNS, type WriteColumns, writeOf } from "./read-writes.ts";
import { relationsAt } from "./relations-at.ts";

/** Batch by batch, and in each write by write: the order of the log, which is that of the keys of `write`. */
const ANY_SUBJECT = `
FROM batch AS b
CROSS JOIN batch AS prior ON prior.version = b.version - 1
CROSS JOIN write AS w ON w.key >= prior.writes AND w.key < b.writes
WHERE ?4 IS NULL`;

const SOME_SUBJECTS = `
FROM json_each(?4) AS wanted
CROSS JOIN write AS w ON w.subject = wanted.value
CROSS JOIN batch AS b ON b.version = w.version
CROSS JOIN batch AS prior ON prior.version = b.version - 1
WHERE true`;

const CONDITIONS = `
  AND b.version >= ?1 AND b.version <= ?2
  AND (?3 IS NULL OR b.source IN (SELECT value FROM json_each(?3)))`;

const SELECT = `SELECT w.key - prior.writes, ${WRITE_COLUMNS}`;
const NEWEST_FIRST = "AND w.key < ?5 ORDER BY b.version DESC, w.key DESC LIMIT ?6";
const OLDEST_FIRST = "AND w.key > ?5 ORDER BY b.version, w.key LIMIT ?6";

/** `Store.changes`. */
export function changes(connection: Connection, query: ChangeQuery): readonly ChangeRecord[] {
  const { after, oldestFirst = false, limit } = query;
  const [from, subjects, ...others] = conditionsOf(connection, query);
  const unbounded = oldestFirst ? -1 : Number.MAX_SAFE_INTEGER;
  const place = after === undefined ? unbounded : countsAt(connection, after.version - 1).writes + after.ordinal;
  const sql = `${SELECT} ${from} ${CONDITIONS} ${oldestFirst ? OLDEST_FIRST : NEWEST_FIRST}`;
  const rows = connection.rows(sql, ...others, subjects, place, limit) as readonly ChangeColumns[];

  const written = subjectsOf(connection, new Set(rows.map(([, number]) => number)));
  const byNumber = new Map(written.map((subject) => [subject.number, subject]));
  return rows.flatMap((columns) => changeOf(connection, columns, byNumber.get(columns[1])));
}

/** `Store.changeCount`. */
export function changeCount(connection: Connection, query: Omit<ChangeQuery, "limit" | "after">): number {
  const [from, subjects, ...others] = conditionsOf(connection, query);
  const row = connection.row(`SELECT count(*) ${from} ${CONDITIONS}`, ...others, subjects);
  return (row as [number])[0];
}

type ChangeColumns = readonly [ordinal: number, ...write: WriteColumns];

function changeOf(
  connection: Connection,
  [ordinal, ...columns]: ChangeColumns,
  subject: NumberedSubject | undefined,
): readonly ChangeRecord[] {
  if (subject === undefined) return [];
  const write = writeOf(columns, subject.subject.id);
  const { version, validFrom: at } = write;
  const before = effectiveProperties(connection, subject.number, { version: version - 1, at });
  const after = effectiveProperties(connection, subject.number, { version, at });
  return [{ version, ordinal, subject: subject.subject, write, before, after }];
}

/** Where to look, and the values of ?4 and of ?1 to ?3. Recorded times only grow with versions, so they bound them. */
function conditionsOf(
  connection: Connection,
  query: Omit<ChangeQuery, "limit" | "after">,
): [from: string, subjects: SQLInputValue, first: number, last: number, sources: SQLInputValue] {
  const { recordedFrom, recordedTo, version, versionAtMost, sources = [] } = query;
  const first = recordedFrom === undefined ? 1 : headAt(connection, Math.ceil(recordedFrom) - 1).version + 1;
  const last = recordedTo === undefined ? versionAtMost : headAt(connection, Math.ceil(recordedTo) - 1).version;
  const subjects = subjectNumbers(connection, query);
  return [
    subjects === null ? ANY_SUBJECT : SOME_SUBJECTS,
    subjects === null ? null : JSON.stringify(subjects),
    Math.max(first, version ?? 1),
    Math.min(last, version ?? versionAtMost, versionAtMost),
    sources.length === 0 ? null : JSON.stringify(sources),
  ];
}

function subjectNumbers(
  connection: Connection,
  { subjects = [], withRelations = false }: Pick<ChangeQuery, "subjects" | "withRelations">,
): readonly number[] | null {
  if (subjects.length === 0) return null;
  const named = [...findSubjects(connection, subjects).values()].map(({ number }) => number);
  return withRelations ? [...new Set([...named, ...relationsAt(connection, named)])] : named;
}
