import type { Kind } from "../../ontology/kinds.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import type { Connection } from "./connection.ts";
import { entityFacts } from "./facts.ts";
import { holds, momentValues } from "./moment-conditions.ts";

/** Columns of a record, for a statement that names `entity` as e, `entity_row` as r and its batch as b. */
export const RECORD_COLUMNS = "e.id, e.kind, b.recorded_at, r.born, r.facts";

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

/** A record from its columns, which are the row's first. */
export function recordOf(row: unknown): EntityRecord {
  const [id, kind, recordedAt, born, facts] = row as RecordColumns;
  return { id, kind, recordedAt, born, facts: entityFacts(facts) };
}
