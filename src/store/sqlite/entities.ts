import type { Kind } from "../../ontology/kinds.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import type { Connection } from "./connection.ts";
import { entityFacts } from "./facts.ts";
import { holds, momentValues } from "./moment-conditions.ts";

/** Columns of a record, for a statement that names `entity` as e, `entity_row` as r and its batch as b. */
const RECORD_COLUMNS = "e.id, e.kind, b.recorded_at, r.born, r.facts";

export type RecordColumns = readonly [id: string, kind: Kind, recordedAt: number, born: number, facts: string];

const ENTITIES = `
SELECT ${RECORD_COLUMNS}
FROM json_each(?3) AS wanted
CROSS JOIN entity AS e ON e.id = wanted.value
CROSS JOIN entity_row AS r ON r.entity = e.key
CROSS JOIN batch AS b ON b.version = r.born
WHERE ${holds("r")}`;

/** `Store.entities`. */
export function readEntities(
  connection: Connection,
  ids: readonly string[],
  moment: Moment,
): readonly (EntityRecord | undefined)[] {
  const wanted = JSON.stringify([...new Set(ids)]);
  const records = connection.rows(ENTITIES, ...momentValues(moment), wanted).map(recordOf);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id));
}

const ROWS = `
SELECT r.row, ${RECORD_COLUMNS}
FROM json_each(?) AS wanted
CROSS JOIN entity_row AS r ON r.row = wanted.value
CROSS JOIN entity AS e ON e.key = r.entity
CROSS JOIN batch AS b ON b.version = r.born`;

/** Records by their row, by connection: what a row says never changes, and reading its text costs more than finding it. */
const remembered = new WeakMap<Connection, Map<number, EntityRecord>>();
const rememberedMax = 100_000;

/** The records that rows are the content of, same order out. Throws where there is no such row. */
export function recordsOfRows(connection: Connection, rows: readonly number[]): readonly EntityRecord[] {
  let known = remembered.get(connection);
  if (known === undefined) remembered.set(connection, (known = new Map<number, EntityRecord>()));
  const unknown = rows.filter((row) => !known.has(row));
  const read = new Map<number, EntityRecord>();
  for (const found of unknown.length === 0 ? [] : connection.rows(ROWS, JSON.stringify(unknown))) {
    const [row, ...columns] = found as [row: number, ...RecordColumns];
    read.set(row, recordOf(columns));
  }
  const records = rows.map((row) => {
    const record = known.get(row) ?? read.get(row);
    if (record === undefined) throw new RangeError(`there is no row ${row}`);
    return record;
  });
  if (known.size + read.size > rememberedMax) known.clear();
  for (const [row, record] of read) known.set(row, record);
  return records;
}

function recordOf(row: unknown): EntityRecord {
  const [id, kind, recordedAt, born, facts] = row as RecordColumns;
  return { id, kind, recordedAt, born, facts: entityFacts(facts) };
}
