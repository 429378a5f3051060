import type { Fields } from "../../ontology/value.ts";
import type { Certainty } from "../../ontology/certainty.ts";
import type { ChangeKind, Deed, Write } from "../write.ts";
import type { Connection, Row } from "./connection.ts";
import { findSubjects, type NumberedSubject, type Reader } from "./find-subjects.ts";
import { integer, parameter } from "./parameter.ts";

export interface WriteColumns {
  readonly number: number;
  readonly version: number;
  readonly ordinal: number;
  readonly recordedAt: number;
  readonly source: string;
  readonly actor: string;
  readonly deed: Deed;
  readonly certainty: Certainty;
  readonly change: ChangeKind;
  readonly validFrom: number;
  /** Null where it says nothing of one; so `validTo` null may be an end that is taken back. */
  readonly saysEnd: boolean | null;
  readonly validTo: number | null;
  readonly fields: string;
}

/** A write as the port has it; `subject` is the id of what its number stands for. */
export function writeOf(row: Row, subject: string): Write {
  const columns = row as unknown as WriteColumns;
  const { version, recordedAt, source, actor, deed, certainty, change, validFrom, saysEnd, validTo } = columns;
  const end = saysEnd === true ? { validTo } : {};
  const fields = JSON.parse(columns.fields) as Fields;
  return { subject, source, version, recordedAt, actor, deed, certainty, validFrom, ...end, fields, change };
}

/** All writes on each subject up to a version, in version order, by id; ids without writes are absent. */
export async function writesOf(
  read: Reader,
  subjects: readonly NumberedSubject[],
  version: number,
): Promise<Map<string, Write[]>> {
  const writes = new Map<string, Write[]>();
  if (subjects.length === 0) return writes;
  const ids = new Map(subjects.map(({ number, subject }) => [number, subject.id]));
  for (const row of await read("writes", { numbers: parameter([...ids.keys()]), version: integer(version) })) {
    const id = ids.get(row["number"] as number) ?? "";
    const write = writeOf(row, id);
    const others = writes.get(id);
    if (others === undefined) writes.set(id, [write]);
    else others.push(write);
  }
  return writes;
}

/** `Store.writes`. */
export async function readWrites(
  connection: Connection,
  ids: readonly string[],
  version: number,
): Promise<readonly (readonly Write[])[]> {
  const read: Reader = (name, parameters) => connection.read(name, parameters);
  const subjects = await findSubjects(read, ids);
  const writes = await writesOf(read, [...subjects.values()], version);
  return ids.map((id) => writes.get(id) ?? []);
}
