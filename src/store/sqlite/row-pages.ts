import { setImmediate as otherWork } from "node:timers/promises";
import type { EntityTuple, RelationTuple, RowPage } from "../row-page.ts";
import { countsAt } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";
import { type RowRange, type RowWindow, rowWindows } from "./row-windows.ts";

/** ?3 is the version that the pages are as of: a row that died later was current then. */
const ENTITY_ROWS = `
SELECT r.row, r.entity, e.id, e.kind, r.born, CASE WHEN r.died <= ?3 THEN r.died END, r.valid_from, r.valid_to, r.facts
FROM entity_row AS r CROSS JOIN entity AS e ON e.key = r.entity
WHERE r.row >= ?1 AND r.row < ?2
ORDER BY r.row`;

const RELATION_ROWS = `
SELECT r.row, CASE r.is_default_id WHEN 0 THEN s.id END, s.type, s.from_key, s.to_key,
  r.born, CASE WHEN r.died <= ?3 THEN r.died END, r.valid_from, r.valid_to, r.properties
FROM relation_row AS r CROSS JOIN relation AS s ON s.key = r.relation
WHERE r.row >= ?1 AND r.row < ?2
ORDER BY r.row`;

/** Only of rows told before: ?3 is the number of the first that was not. */
const ENTITY_DEATHS =
  "SELECT row, died FROM entity_row WHERE died >= ?1 AND died <= ?2 AND row < ?3 ORDER BY died, row";
const RELATION_DEATHS =
  "SELECT row, died FROM relation_row WHERE died >= ?1 AND died <= ?2 AND row < ?3 ORDER BY died, row";

/** Rows born or died after the version `since` and up to `upTo`, as of `upTo`, oldest first. */
export async function* rowPages(connection: Connection, since: number, upTo: number): AsyncIterable<RowPage> {
  const told = countsAt(connection, since);
  for (const { batches, entities, relations, deaths } of rowWindows(connection, since, upTo)) {
    yield {
      entities: rowsOf(connection, ENTITY_ROWS, entities, upTo) as readonly EntityTuple[],
      relations: rowsOf(connection, RELATION_ROWS, relations, upTo) as readonly RelationTuple[],
      entityDeaths: deathsOf(connection, ENTITY_DEATHS, deaths, told.entityRows),
      relationDeaths: deathsOf(connection, RELATION_DEATHS, deaths, told.relationRows),
      batches,
    };
    await otherWork();
  }
}

function rowsOf(connection: Connection, sql: string, { from, to }: RowRange, upTo: number): readonly unknown[] {
  return from === to ? [] : connection.rows(sql, from, to, upTo);
}

function deathsOf(
  connection: Connection,
  sql: string,
  versions: RowWindow["deaths"],
  firstUntold: number,
): readonly (readonly [row: number, died: number])[] {
  if (versions === null || firstUntold === 0) return [];
  return connection.rows(sql, versions.from, versions.to, firstUntold) as readonly (readonly [number, number])[];
}
