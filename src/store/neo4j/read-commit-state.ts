import { type CommitReads, type CommitState, type EverythingOf, subjectsATime } from "../commit.ts";
import type { Write } from "../write.ts";
import { type CurrentRow, currentRows } from "./current-rows.ts";
import { entitySubject, findSubjects, keyOf, type NumberedSubject, type Reader, subjectOf } from "./find-subjects.ts";
import { parameter } from "./parameter.ts";
import type { SubjectCache } from "./subject-cache.ts";
import { writesOf } from "./writes.ts";

/** The state that a batch is judged by, and what of it the writing needs. */
export interface ReadState {
  readonly state: CommitState;
  readonly known: Map<string, NumberedSubject>;
  /** The ids of which it is certain whether they are among `known`. */
  readonly lookedUp: ReadonlySet<string>;
  readonly rows: Map<string, readonly CurrentRow[]>;
  /** The ids whose rows are all in `rows`. */
  readonly histories: ReadonlySet<string>;
}

/** The subjects that a commit names, as far as they are known. */
export interface NamedSubjects {
  readonly lookedUp: ReadonlySet<string>;
  readonly known: Map<string, NumberedSubject>;
}

/** Looks up what a commit names, of which `cache` may know some. */
export async function readNamed(read: Reader, reads: CommitReads, cache: SubjectCache): Promise<NamedSubjects> {
  const lookedUp = new Set([...reads.subjects, ...reads.histories, ...(reads.relationsAt?.entities ?? [])]);
  return { lookedUp, known: await findSubjects(read, lookedUp, cache) };
}

/** Reads the histories that a commit names, and the subjects of all that it finds. */
export async function readCommitState(
  read: Reader,
  reads: CommitReads,
  { lookedUp, known }: NamedSubjects,
  { head, next }: Pick<CommitState, "head" | "next">,
): Promise<ReadState> {
  const { relationsAt: at, everythingOf } = reads;
  const histories = new Map<number, NumberedSubject>();
  for (const id of reads.histories) {
    const subject = known.get(id);
    if (subject !== undefined) histories.set(subject.number, subject);
  }

  const found = at === undefined ? [] : await relationsOfSource(read, at, known);
  for (const subject of await subjectsOf(
    read,
    found.filter((number) => !histories.has(number)),
  )) {
    histories.set(subject.number, subject);
    known.set(subject.subject.id, subject);
  }

  const all = [...histories.values()];
  const [writes, rows] = [await writesOf(read, all, head.version), await currentRows(read, all)];
  if (everythingOf !== undefined) {
    for await (const wanted of wantedOf(read, everythingOf, histories, { head, next })) {
      const { id } = wanted.subject.subject;
      all.push(wanted.subject);
      known.set(id, wanted.subject);
      writes.set(id, wanted.writes);
      if (wanted.rows.length > 0) rows.set(id, wanted.rows);
    }
  }
  return {
    state: { head, next, subjects: new Map(Array.from(known, ([id, { subject }]) => [id, subject])), writes, rows },
    known,
    lookedUp,
    rows: new Map(rows),
    histories: new Set(all.map(({ subject }) => subject.id)),
  };
}

interface Wanted {
  readonly subject: NumberedSubject;
  readonly writes: Write[];
  readonly rows: CurrentRow[];
}

/** What is wanted of all that a source has written, but for what is read anyway; some subjects at a time, so that the rest is never held. */
async function* wantedOf(
  read: Reader,
  { source, wants }: EverythingOf,
  known: ReadonlyMap<number, NumberedSubject>,
  { head, next }: Pick<CommitState, "head" | "next">,
): AsyncGenerator<Wanted, void> {
  const numbers = numbersIn(await read("written-by", { source })).filter((number) => !known.has(number));
  for (let start = 0; start < numbers.length; start += subjectsATime) {
    const subjects = await subjectsOf(read, numbers.slice(start, start + subjectsATime));
    const writes = await writesOf(read, subjects, head.version);
    const wanted = subjects.filter(({ subject }) => wants(subject, writes.get(subject.id) ?? [], next));
    const rows = await currentRows(read, wanted);
    for (const subject of wanted) {
      const { id } = subject.subject;
      yield { subject, writes: writes.get(id) ?? [], rows: rows.get(id) ?? [] };
    }
  }
}

/** The subjects of some numbers. Repeats do not matter. */
export async function subjectsOf(read: Reader, numbers: readonly number[]): Promise<readonly NumberedSubject[]> {
  const wanted = [...new Set(numbers)];
  return wanted.length === 0 ? [] : (await read("subjects-by-number", { numbers: parameter(wanted) })).map(subjectOf);
}

/** The numbers of every relation ever written at some entities, whichever end they are. */
export async function relationsAt(read: Reader, entities: readonly number[]): Promise<readonly number[]> {
  return entities.length === 0 ? [] : numbersIn(await read("relations-at", { entities: parameter(entities) }));
}

async function relationsOfSource(
  read: Reader,
  { source, entities }: NonNullable<CommitReads["relationsAt"]>,
  known: ReadonlyMap<string, NumberedSubject>,
): Promise<readonly number[]> {
  const subjects = entities.map((id) => known.get(id)).filter((subject) => subject !== undefined);
  const ends = subjects.map(({ number }) => number).filter((number) => number === entitySubject(keyOf(number)));
  const numbers = await relationsAt(read, ends.map(keyOf));
  return numbers.length === 0 ? [] : numbersIn(await read("written-by-among", { source, numbers: parameter(numbers) }));
}

function numbersIn(rows: readonly Readonly<Record<string, unknown>>[]): readonly number[] {
  return rows.map((row) => row["number"] as number);
}
