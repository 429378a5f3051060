import type { StoredRow } from "../effective-row.ts";
import type { Row } from "./connection.ts";
import { entityFacts, type RelationColumns, relationFacts } from "./facts.ts";
import { keyOf, type NumberedSubject, type Reader } from "./find-subjects.ts";
import { integer, parameter } from "./parameter.ts";

/** `died` of a row in the history that no batch has replaced: an index finds no absent property. */
export const never = Number.MAX_SAFE_INTEGER;

/** A row that no batch has replaced, and where the database keeps it: at least one of the two. */
export interface CurrentRow extends StoredRow {
  readonly recordedAt: number;
  /** It is what the node or the relationship says. */
  readonly shown: boolean;
  /** It stands in the history. */
  readonly kept: boolean;
}

/** Rows of each subject that no batch has replaced, by validFrom, by id; ids without such rows are absent. */
export async function currentRows(
  read: Reader,
  subjects: readonly NumberedSubject[],
): Promise<Map<string, CurrentRow[]>> {
  const entities = subjects.filter(({ ends }) => ends === undefined).map(({ subject }) => subject.id);
  const relations = subjects.filter(({ ends }) => ends !== undefined);
  const asked = relations.map(({ number, ends }) => ({ relation: keyOf(number), ...ends }));
  const bounds = { never: integer(never) };
  const found = await Promise.all([
    entities.length === 0 ? [] : read("current-entity-rows", { ids: entities, ...bounds }),
    asked.length === 0 ? [] : read("current-relation-rows", { asked: parameter(asked), ...bounds }),
  ]);

  const rows = new Map<string, Map<number, CurrentRow>>();
  const keep = (id: string, row: CurrentRow) => {
    const others = rows.get(id) ?? new Map<number, CurrentRow>();
    const other = others.get(row.row);
    others.set(row.row, other === undefined ? row : { ...row, shown: true, kept: true });
    rows.set(id, others);
  };
  for (const row of found[0])
    keep(row["id"] as string, { ...columnsOf(row), facts: entityFacts(row["facts"] as string) });
  for (const row of found[1]) {
    const id = relations[row["place"] as number]?.subject.id ?? "";
    keep(id, { ...columnsOf(row), facts: relationFacts(row as unknown as RelationColumns) });
  }
  return new Map(Array.from(rows, ([id, ofOne]) => [id, [...ofOne.values()].sort(byStart)]));
}

function columnsOf(row: Row): Omit<CurrentRow, "facts"> {
  const {
    row: number,
    born,
    recordedAt,
    validFrom,
    validTo,
    shown,
  } = row as unknown as {
    readonly row: number;
    readonly born: number;
    readonly recordedAt: number;
    readonly validFrom: number;
    readonly validTo: number | null;
    readonly shown: boolean;
  };
  return {
    row: number,
    born,
    died: Infinity,
    recordedAt,
    validFrom,
    validTo: validTo ?? Infinity,
    shown,
    kept: !shown,
  };
}

const byStart = (left: StoredRow, right: StoredRow): number => left.validFrom - right.validFrom;
