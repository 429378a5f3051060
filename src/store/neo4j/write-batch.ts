import { canonicalJson } from "../canonical-json.ts";
import type { PreparedBatch } from "../commit.ts";
import type { Head } from "../moment.ts";
import { isRelation, type Subject } from "../subject.ts";
import type { Write } from "../write.ts";
import type { Run } from "./connection.ts";
import type { Counts } from "./counts.ts";
import { entitySubject, type NumberedSubject, relationSubject } from "./find-subjects.ts";
import { inParts } from "./in-parts.ts";
import { KnownSubjects } from "./known-subjects.ts";
import { integer, type Parameter, parameter } from "./parameter.ts";
import { type NumberedRow, placeRows } from "./place-rows.ts";
import type { ReadState } from "./read-commit-state.ts";
import type { RecentBatch } from "./recent-batches.ts";
import { RowWriter } from "./row-writer.ts";
import { writtenPages } from "./written-pages.ts";

/** Where a batch is written: the counts of the newest one, the head it makes, and the token of its commit. */
export interface Place {
  readonly before: Counts;
  readonly next: Head;
  readonly token: string;
}

/** What became of a batch once its transaction is committed. */
export interface WrittenBatch extends RecentBatch {
  /** When the first of what it shows will have ended, ms since 1970; Infinity where nothing will. */
  readonly firstDue: number;
}

/**
 * Writes one batch inside a transaction that holds the lock. Throws where the batch contradicts the store; the transaction has to be
 * rolled back then.
 */
export async function writeBatch(run: Run, read: ReadState, batch: PreparedBatch, place: Place): Promise<WrittenBatch> {
  const { before, next, token } = place;
  const known = new KnownSubjects(run, read);
  await known.load(batch);
  const { fresh, entities, relations } = addSubjects(known, batch.subjects, before);
  const births = numberBirths(known, batch, place);
  const writer = new RowWriter(next.version);
  const dead = deathsBySubject(known, batch);

  for (const id of new Set([...dead.keys(), ...births.bySubject.keys(), ...fresh])) {
    const current = known.rowsOf(id);
    const placement = placeRows(current, dead.get(id) ?? none, births.bySubject.get(id) ?? [], next.recordedAt);
    writer.place(known.get(id), placement, current, fresh.has(id));
  }
  checkWrites(known, batch.writes, fresh);

  const { entityRows, relationRows } = births;
  const writes = before.writes + batch.writes.length;
  const counts = { ...next, entities, relations, entityRows, relationRows, writes };
  const { source, actor } = batch;
  // All is sent before the first is over, so that the database writes while the rest is still being put together.
  await Promise.all([
    ...writer.write(run),
    ...writeLog(run, known, { batch, fresh, place }),
    run("add-batch", { batch: parameter({ ...counts, source, actor, token, firstWrite: before.writes }) }),
    run("set-head", { counts: parameter(counts), shown: integer(writer.shownRelations) }),
  ]);
  const rows = { births: births.bySubject, deaths: batch.deaths, before, after: counts };
  return {
    version: next.version,
    rowCount: batch.births.length,
    pages: () => writtenPages(known, rows),
    firstDue: writer.firstDue,
  };
}

const none: ReadonlySet<number> = new Set();

function addSubjects(known: KnownSubjects, subjects: readonly Subject[], counts: Counts) {
  let { entities, relations } = counts;
  for (const subject of subjects) {
    if (isRelation(subject)) {
      const ends = { from: known.entity(subject.from), to: known.entity(subject.to) };
      known.add({ number: relationSubject(relations++), subject, ends });
    } else known.add({ number: entitySubject(entities++), subject });
  }
  return { fresh: new Set(subjects.map(({ id }) => id)), entities, relations };
}

function numberBirths(known: KnownSubjects, { births }: PreparedBatch, { before, next }: Place) {
  let { entityRows, relationRows } = before;
  const bySubject = new Map<string, NumberedRow[]>();
  for (const { subject: id, validFrom, validTo, facts } of births) {
    const row = known.get(id).ends === undefined ? entityRows++ : relationRows++;
    const numbered = { row, born: next.version, recordedAt: next.recordedAt, validFrom, validTo, facts };
    const others = bySubject.get(id);
    if (others === undefined) bySubject.set(id, [numbered]);
    else others.push(numbered);
  }
  return { bySubject, entityRows, relationRows };
}

function deathsBySubject(known: KnownSubjects, { deaths }: PreparedBatch): Map<string, Set<number>> {
  const dead = new Map<string, Set<number>>();
  for (const { subject, row } of deaths) {
    if (!known.rowsOf(subject).some((current) => current.row === row)) {
      throw new Error(`A batch ends row ${row} of ${subject}, which is not a current row of it.`);
    }
    dead.set(subject, (dead.get(subject) ?? new Set()).add(row));
  }
  return dead;
}

/** Before anything is sent, for what was sent could not be taken back then but by the end of the transaction. */
function checkWrites(known: KnownSubjects, writes: readonly Write[], fresh: ReadonlySet<string>): void {
  const written = new Set<string>();
  for (const { subject: id } of writes) {
    if (written.has(id)) throw new Error(`A batch writes ${id} twice.`);
    written.add(known.get(id).subject.id);
  }
  for (const id of fresh) if (!written.has(id)) throw new Error(`A batch adds ${id} and writes nothing about it.`);
}

interface Logged {
  readonly batch: PreparedBatch;
  /** The ids of its subjects that nothing was written about before. */
  readonly fresh: ReadonlySet<string>;
  readonly place: Place;
}

function writeLog(run: Run, known: KnownSubjects, { batch, fresh, place }: Logged): readonly Promise<unknown>[] {
  const [subjects, assertions]: [Parameter[], Parameter[]] = [[], []];
  for (const [ordinal, write] of batch.writes.entries()) {
    const subject = known.get(write.subject);
    const asserted = assertionOf(write, subject, ordinal);
    if (fresh.has(write.subject)) subjects.push([...asserted, ...identityOf(subject)]);
    else assertions.push(asserted);
  }
  const { before, next } = place;
  const { source, actor } = batch;
  const said = { first: integer(before.writes), ...(parameter(next) as Head), source, actor };
  return [
    ...inParts(subjects).map((rows) => run("add-subjects", { ...said, rows })),
    ...inParts(assertions).map((rows) => run("add-assertions", { ...said, rows })),
  ];
}

/** The columns that `add-assertions` takes. */
function assertionOf(write: Write, { number }: NumberedSubject, ordinal: number): readonly Parameter[] {
  const { deed, certainty, change, validFrom, validTo } = write;
  const saysEnd = validTo === undefined ? null : true;
  const end = typeof validTo === "number" ? integer(validTo) : null;
  const place = [integer(ordinal), integer(number)];
  return [...place, deed, certainty, change, integer(validFrom), saysEnd, end, canonicalJson(write.fields)];
}

/** What only the first assertion about a subject says, behind the columns of any. */
function identityOf({ subject, ends }: NumberedSubject): readonly Parameter[] {
  if (!isRelation(subject)) return [subject.id, subject.kind, null, null, null];
  const numbers = ends === undefined ? [null, null] : [integer(ends.from), integer(ends.to)];
  return [subject.id, null, subject.type, ...numbers];
}
