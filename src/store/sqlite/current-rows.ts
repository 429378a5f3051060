import type { Facts, StoredRow } from "../effective-row.ts";
import type { Connection } from "./connection.ts";
import { entityFacts, relationFacts } from "./facts.ts";
import type { NumberedSubject } from "./find-subjects.ts";
import { entitySubject, isRelationNumber, keyOf, relationSubject } from "./subject-number.ts";

const ENTITY_ROWS = `
SELECT r.entity, r.row, r.born, r.valid_from, r.valid_to, r.facts
FROM json_each(?) AS wanted CROSS JOIN entity_row AS r ON r.entity = wanted.value AND r.died IS NULL
ORDER BY r.valid_from`;

const RELATION_ROWS = `
SELECT r.relation, r.row, r.born, r.valid_from, r.valid_to, standing.text, r.properties
FROM json_each(?) AS wanted
CROSS JOIN relation_row AS r ON r.relation = wanted.value AND r.died IS NULL
CROSS JOIN standing ON standing.key = r.standing
ORDER BY r.valid_from`;

type Columns = readonly [
  key: number,
  row: number,
  born: number,
  validFrom: number,
  validTo: number | null,
  ...facts: (string | null)[],
];

/** Rows of each subject that no batch has replaced, by validFrom, by id; ids without such rows are absent. */
export function currentRows(connection: Connection, subjects: readonly NumberedSubject[]): Map<string, StoredRow[]> {
  const ids = new Map(subjects.map(({ number, subject }) => [number, subject.id]));
  const rows = new Map<string, StoredRow[]>();
  const keep = (number: number, [, row, born, validFrom, validTo]: Columns, facts: Facts) => {
    const stored = { row, born, died: Infinity, validFrom, validTo: validTo ?? Infinity, facts };
    const id = ids.get(number) ?? "";
    const others = rows.get(id);
    if (others === undefined) rows.set(id, [stored]);
    else others.push(stored);
  };

  for (const row of connection.rows(ENTITY_ROWS, keysOf(subjects, false))) {
    const columns = row as readonly [number, number, number, number, number | null, facts: string];
    keep(entitySubject(columns[0]), columns, entityFacts(columns[5]));
  }
  for (const row of connection.rows(RELATION_ROWS, keysOf(subjects, true))) {
    const columns = row as readonly [number, number, number, number, number | null, string, string | null];
    keep(relationSubject(columns[0]), columns, relationFacts(columns[5], columns[6]));
  }
  return rows;
}

function keysOf(subjects: readonly NumberedSubject[], relations: boolean): string {
  const wanted = subjects.filter(({ number }) => isRelationNumber(number) === relations);
  return JSON.stringify(wanted.map(({ number }) => keyOf(number)));
}
