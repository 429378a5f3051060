import type { Kind } from "../../ontology/kinds.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import type { Connection, Parameters, Row } from "./connection.ts";
import { entityFacts } from "./facts.ts";
import { integer } from "./parameter.ts";

/** `Store.entities`. */
export async function readEntities(
  connection: Connection,
  ids: readonly string[],
  moment: Moment,
): Promise<readonly (EntityRecord | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await connection.read("entities", { ids: [...new Set(ids)], ...momentParameters(moment) });
  const byId = new Map(rows.map(recordOf).map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id));
}

/** What $version and $at stand for. */
export function momentParameters({ version, at }: Moment): Parameters {
  return { version: integer(version), at: integer(at) };
}

/** Reads the columns of `entities` and `list`. */
export function recordOf(row: Row): EntityRecord {
  const { id, kind, recordedAt, born, facts } = row as unknown as {
    readonly id: string;
    readonly kind: Kind;
    readonly recordedAt: number;
    readonly born: number;
    readonly facts: string;
  };
  return { id, kind, recordedAt, born, facts: entityFacts(facts) };
}
