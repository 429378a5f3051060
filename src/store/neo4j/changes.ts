import type { ChangeQuery, ChangeRecord } from "../change-query.ts";
import type { Connection, Parameters } from "./connection.ts";
import { type Counts, countsOf, noCounts } from "./counts.ts";
import { effectiveProperties } from "./effective-properties.ts";
import { findSubjects, keyOf, type Reader } from "./find-subjects.ts";
import { headAt } from "./head.ts";
import { integer, parameter } from "./parameter.ts";
import { relationsAt, subjectsOf } from "./read-commit-state.ts";
import { writeOf } from "./writes.ts";

/** `Store.changes`. */
export async function changes(connection: Connection, query: ChangeQuery): Promise<readonly ChangeRecord[]> {
  const { after, oldestFirst = false, limit } = query;
  const stretch = await stretchOf(connection, query);
  if (stretch === undefined) return [];
  let { from, to } = stretch;
  if (after !== undefined) {
    const place = (await countsAt(connection, after.version - 1)).writes + after.ordinal;
    if (oldestFirst) from = Math.max(from, place + 1);
    else to = Math.min(to, place);
  }
  const name = `changes${stretch.numbers === null ? "" : "-of"}${oldestFirst ? "-oldest-first" : ""}`;
  const rows = await connection.read(name, { ...parametersOf({ ...stretch, from, to }), limit: integer(limit) });

  const read: Reader = (each, parameters) => connection.read(each, parameters);
  const subjects = await subjectsOf(
    read,
    rows.map((row) => row["number"] as number),
  );
  const byNumber = new Map(subjects.map((subject) => [subject.number, subject]));
  const found = rows.flatMap((row) => {
    const subject = byNumber.get(row["number"] as number);
    return subject === undefined
      ? []
      : [{ subject, ordinal: row["ordinal"] as number, write: writeOf(row, subject.subject.id) }];
  });
  const effective = await effectiveProperties(connection, found);
  return found.map(({ subject, ordinal, write }, index) => {
    const { before = null, after: then = null } = effective[index] ?? {};
    return { version: write.version, ordinal, subject: subject.subject, write, before, after: then };
  });
}

/** `Store.changeCount`. */
export async function changeCount(
  connection: Connection,
  query: Omit<ChangeQuery, "limit" | "after">,
): Promise<number> {
  const stretch = await stretchOf(connection, query);
  if (stretch === undefined) return 0;
  const name = stretch.numbers === null ? "change-count" : "change-count-of";
  const [row] = await connection.read(name, parametersOf(stretch));
  return row?.["count"] as number;
}

/** A part of the log: numbers of writes, the second exclusive; the numbers of the subjects, null for all. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[] | null;
  readonly sources: readonly string[] | null;
}

function parametersOf({ from, to, numbers, sources }: Stretch): Parameters {
  const some = numbers === null ? {} : { numbers: parameter(numbers) };
  return { from: integer(from), to: integer(to), sources, ...some };
}

/** Recorded times and the numbers of writes only grow with versions, so that each bounds the others; undefined for nothing. */
async function stretchOf(
  connection: Connection,
  query: Omit<ChangeQuery, "limit" | "after">,
): Promise<Stretch | undefined> {
  const { recordedFrom, recordedTo, version, versionAtMost, sources = [] } = query;
  const first = recordedFrom === undefined ? 1 : (await headAt(connection, Math.ceil(recordedFrom) - 1)).version + 1;
  const last = recordedTo === undefined ? versionAtMost : (await headAt(connection, Math.ceil(recordedTo) - 1)).version;
  const [from, to] = [Math.max(first, version ?? 1), Math.min(last, version ?? versionAtMost, versionAtMost)];
  if (from > to) return undefined;
  const numbers = await numbersOf(connection, query);
  return {
    from: (await countsAt(connection, from - 1)).writes,
    to: (await countsAt(connection, to)).writes,
    numbers,
    sources: sources.length === 0 ? null : sources,
  };
}

async function numbersOf(
  connection: Connection,
  { subjects = [], withRelations = false }: Pick<ChangeQuery, "subjects" | "withRelations">,
): Promise<readonly number[] | null> {
  if (subjects.length === 0) return null;
  const read: Reader = (name, parameters) => connection.read(name, parameters);
  const named = [...(await findSubjects(read, subjects)).values()];
  const numbers = named.map(({ number }) => number);
  if (!withRelations) return numbers;
  const entities = named.filter(({ ends }) => ends === undefined).map(({ number }) => keyOf(number));
  return [...new Set([...numbers, ...(await relationsAt(read, entities))])];
}

/** The counts of the newest batch up to a version; a version that is not there yet has those of the head. */
export async function countsAt(connection: Connection, version: number): Promise<Counts> {
  if (version <= 0) return noCounts;
  return countsOf((await connection.read("counts-at", { version: integer(version) }))[0]);
}
