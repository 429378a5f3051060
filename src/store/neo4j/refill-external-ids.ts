import { type ExternalId, externalIdKey } from "../../ontology/external-id.ts";
import type { Connection } from "./connection.ts";
import { integer } from "./parameter.ts";

/** Rows that are looked at together, and changed in one transaction. */
const rowsMax = 5000;

/**
 * Gives all rows of entities the keys by which this release finds their external ids; where it is stopped, doing it again does the
 * rest. Rejects with StoreUnavailable.
 */
export async function refillExternalIds(connection: Connection, rowCount: number): Promise<void> {
  for (let from = 0; from < rowCount; from += rowsMax) {
    const held = await connection.readAtLeader("external-ids-between", {
      from: integer(from),
      to: integer(from + rowsMax),
    });
    if (held.length === 0) continue;
    const rows = held.map(({ row, externalIds }) => [integer(row as number), keysOf(externalIds as readonly string[])]);
    await connection.write((run) => run("set-external-id-keys", { rows }));
  }
}

function keysOf(externalIds: readonly string[]): readonly string[] {
  return [...new Set(externalIds.map((json) => externalIdKey(JSON.parse(json) as ExternalId)))];
}
