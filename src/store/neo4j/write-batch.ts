import { canonicalJson } from "../canonical-json.ts";
import type { PreparedBatch } from "../commit.ts";
import type { Head } from "../moment.ts";
import { isRelation, type Subject } from "../subject.ts";
import type { Write } from "../write.ts";
import type { Run } from "./connection.ts";
import type { Counts } from "./counts.ts";
import { entitySubject, type NumberedSubject, relationSubject } from "./find-subjects.ts";
import { keyOf } from "./find-subjects.ts";
import { KnownSubjects } from "./known-subjects.ts";
import { integer, type Parameter, parameter } from "./parameter.ts";
import { type NumberedRow, placeRows } from "./place-rows.ts";
import type { ReadState } from "./read-commit-state.ts";
import { RowWriter } from "./row-writer.ts";

/** Items of one statement. */
const itemsMax = 5000;

/** Where a batch is written: the counts of the newest one, the head it makes, and the token of its commit. */
export interface Place {
  readonly before: Counts;
  readonly next: Head;
  readonly token: string;
}

/**
 * Writes one batch inside a transaction that holds the lock; when the first of what it shows will have ended. Throws where the
 * batch contradicts the store; the transaction has to be rolled back then.
 */
export async function writeBatch(run: Run, read: ReadState, batch: PreparedBatch, place: Place): Promise<number> {
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
  await writer.write(run);
  await writeLog(run, known, batch.writes, fresh, before.writes);

  const { entityRows, relationRows } = births;
  const writes = before.writes + batch.writes.length;
  const counts = { ...next, entities, relations, entityRows, relationRows, writes };
  const { source, actor } = batch;
  await run("add-batch", { batch: parameter({ ...counts, source, actor, token, firstWrite: before.writes }) });
  await run("set-head", { counts: parameter(counts), shown: integer(writer.shownRelations) });
  return writer.firstDue;
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

async function writeLog(
  run: Run,
  known: KnownSubjects,
  writes: readonly Write[],
  fresh: ReadonlySet<string>,
  first: number,
): Promise<void> {
  const written = new Set<string>();
  const assertions: Parameter[] = [];
  const subjects: Parameter[] = [];
  for (const [ordinal, write] of writes.entries()) {
    const { subject: id } = write;
    if (written.has(id)) throw new Error(`A batch writes ${id} twice.`);
    written.add(id);
    const subject = known.get(id);
    const asserted = assertionOf(write, subject, first, ordinal);
    if (fresh.has(id)) subjects.push(parameter({ ...asserted, ...identityOf(subject) }));
    else assertions.push(parameter(asserted));
  }
  for (const id of fresh) if (!written.has(id)) throw new Error(`A batch adds ${id} and writes nothing about it.`);
  for (const [name, items] of [
    ["add-subjects", subjects],
    ["add-assertions", assertions],
  ] as const) {
    for (let start = 0; start < items.length; start += itemsMax) {
      await run(name, { assertions: items.slice(start, start + itemsMax) });
    }
  }
}

function assertionOf(write: Write, { number }: NumberedSubject, first: number, ordinal: number) {
  const { source, version, recordedAt, actor, deed, certainty, change, validFrom, validTo } = write;
  const end = { saysEnd: validTo !== undefined, ...(typeof validTo === "number" && { validTo }) };
  const fields = canonicalJson(write.fields);
  const place = { number: first + ordinal, ordinal, subject: number, version, recordedAt };
  return { ...place, source, actor, deed, certainty, change, validFrom, ...end, fields };
}

/** What only the first assertion about a subject says. */
function identityOf({ number, subject, ends }: NumberedSubject) {
  if (!isRelation(subject)) return { id: subject.id, kind: subject.kind };
  const { id, type, from, to } = subject;
  return { id, type, relation: keyOf(number), ...ends, fromId: from, toId: to };
}
