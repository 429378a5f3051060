import type { RelationType } from "../../ontology/relation-types.ts";
import type { Moment } from "../moment.ts";
import type { RelationRecord } from "../record.ts";
import type { Connection } from "./connection.ts";
import { relationFacts } from "./facts.ts";
import { holds, momentValues } from "./moment-conditions.ts";
import { idHash } from "./subject-number.ts";

const RELATIONS = `
SELECT s.id, s.type, f.id, t.id, b.recorded_at, r.born, standing.text, r.properties
FROM json_each(?3) AS wanted
CROSS JOIN relation AS s ON s.id_hash = wanted.value
CROSS JOIN relation_row AS r ON r.relation = s.key
CROSS JOIN batch AS b ON b.version = r.born
CROSS JOIN standing ON standing.key = r.standing
CROSS JOIN entity AS f ON f.key = s.from_key
CROSS JOIN entity AS t ON t.key = s.to_key
WHERE ${holds("r")}`;

type Columns = readonly [
  id: string,
  type: RelationType,
  from: string,
  to: string,
  recordedAt: number,
  born: number,
  standing: string,
  properties: string | null,
];

/** `Store.relations`. */
export function readRelations(
  connection: Connection,
  ids: readonly string[],
  moment: Moment,
): readonly (RelationRecord | undefined)[] {
  const hashes = JSON.stringify([...new Set(ids.map(idHash))]);
  const records = connection.rows(RELATIONS, ...momentValues(moment), hashes).map(recordOf);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id));
}

function recordOf(row: unknown): RelationRecord {
  const [id, type, from, to, recordedAt, born, standing, properties] = row as Columns;
  return { id, type, from, to, recordedAt, born, facts: relationFacts(standing, properties) };
}
