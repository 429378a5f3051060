import type { RelationType } from "../../ontology/relation-types.ts";
import type { Moment } from "../moment.ts";
import type { RelationRecord } from "../record.ts";
import type { Connection, Row } from "./connection.ts";
import { momentParameters } from "./entities.ts";
import { type RelationColumns, relationFacts } from "./facts.ts";

/** `Store.relations`. */
export async function readRelations(
  connection: Connection,
  ids: readonly string[],
  moment: Moment,
): Promise<readonly (RelationRecord | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await connection.read("relations", { ids: [...new Set(ids)], ...momentParameters(moment) });
  const byId = new Map(rows.map(recordOf).map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id));
}

interface Columns extends RelationColumns {
  readonly id: string;
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
  readonly recordedAt: number;
  readonly born: number;
}

function recordOf(row: Row): RelationRecord {
  const { id, type, fromId, toId, recordedAt, born, ...columns } = row as unknown as Columns;
  return { id, type, from: fromId, to: toId, recordedAt, born, facts: relationFacts(columns) };
}
