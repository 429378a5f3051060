import type { Kind } from "../../ontology/kinds.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Subject } from "../subject.ts";
import type { Parameters, Row } from "./connection.ts";

/** Where statements are run: inside a transaction, or each in its own. */
export type Reader = (name: string, parameters: Parameters) => Promise<readonly Row[]>;

/** A subject and the number it is kept under, which is even for an entity and odd for a relation. */
export interface NumberedSubject {
  readonly number: number;
  readonly subject: Subject;
  /** Of a relation: the numbers of its ends among entities. */
  readonly ends?: Ends;
}

export interface Ends {
  readonly from: number;
  readonly to: number;
}

export const entitySubject = (entity: number): number => entity * 2;
export const relationSubject = (relation: number): number => relation * 2 + 1;
/** The number among entities, or among relations. */
export const keyOf = (number: number): number => Math.floor(number / 2);

/** The known ones among ids, by id, of which `cache` may know some already. Repeats do not matter. */
export async function findSubjects(
  read: Reader,
  ids: Iterable<string>,
  cache?: { readonly get: (id: string) => NumberedSubject | undefined },
): Promise<Map<string, NumberedSubject>> {
  const found = new Map<string, NumberedSubject>();
  const wanted = new Set<string>();
  for (const id of ids) {
    const known = cache?.get(id);
    if (known === undefined) wanted.add(id);
    else found.set(id, known);
  }
  const rows = wanted.size === 0 ? [] : await read("subjects-by-id", { ids: [...wanted] });
  for (const subject of rows.map(subjectOf)) found.set(subject.subject.id, subject);
  return found;
}

interface SubjectColumns {
  readonly number: number;
  readonly id: string;
  readonly kind: Kind | null;
  readonly type: RelationType | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly fromId: string | null;
  readonly toId: string | null;
}

/** Reads the columns of `subjects-by-id` and `subjects-by-number`. */
export function subjectOf(row: Row): NumberedSubject {
  const { number, id, kind, type, from, to, fromId, toId } = row as unknown as SubjectColumns;
  if (kind !== null) return { number, subject: { id, kind } };
  if (type === null || from === null || to === null || fromId === null || toId === null) {
    throw new Error(
      `The subject ${id} is neither an entity nor a relation: somebody has written to the database by hand.`,
    );
  }
  return { number, subject: { id, type, from: fromId, to: toId }, ends: { from, to } };
}
