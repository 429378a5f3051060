import type { SQLInputValue } from "node:sqlite";
import { kinds as allKinds } from "../../ontology/kinds.ts";
import type { ListQuery } from "../list-query.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import { type Bind, compileFilter } from "./compile-filter.ts";
import type { Connection } from "./connection.ts";
import { recordsOfRows } from "./entities.ts";
import { headAt } from "./head.ts";
import { comparePlaces, listOrders } from "./list-orders.ts";
import { holds, momentValues } from "./moment-conditions.ts";

const COUNTED_FROM = "FROM entity_row AS r JOIN entity AS e ON e.key = r.entity JOIN batch AS b ON b.version = r.born";

/** `Store.list`. */
export function list(connection: Connection, query: ListQuery, moment: Moment): readonly EntityRecord[] {
  const { kinds, order, limit } = query;
  const { ofAllKinds } = listOrders[order.field];
  if (kinds.length === 1 || (kinds.length === 0 && ofAllKinds)) return listTogether(connection, query, moment);
  const each = kinds.length === 0 ? allKinds : [...new Set(kinds)];
  const found = each.flatMap((kind) => listTogether(connection, { ...query, kinds: [kind] }, moment));
  return found.sort(comparePlaces(order)).slice(0, limit);
}

/** `Store.count`. */
export function count(connection: Connection, query: Pick<ListQuery, "kinds" | "filter">, moment: Moment): number {
  const { kinds, filter } = query;
  const values: SQLInputValue[] = momentValues(moment);
  const bind = binder(values);
  const conditions = [holds("r")];
  if (kinds.length > 0) conditions.push(`r.kind IN (SELECT value FROM json_each(${bind(JSON.stringify(kinds))}))`);
  conditions.push(compileFilter(filter, bind));
  const row = connection.row(`SELECT count(*) ${COUNTED_FROM} WHERE ${conditions.join(" AND ")}`, ...values);
  return (row as [number])[0];
}

/** Of one kind or of all: what an index has in order already. */
function listTogether(connection: Connection, query: ListQuery, moment: Moment): readonly EntityRecord[] {
  const { kinds, filter, order, after, limit } = query;
  const { from, kind, sortedBy } = listOrders[order.field];
  const values: SQLInputValue[] = momentValues(moment);
  const bind = binder(values);
  const conditions = [holds("r")];
  if (kinds[0] !== undefined) conditions.push(`${kind} = ${bind(kinds[0])}`);
  if (after !== undefined) conditions.push(behind(connection, order, after, bind));
  conditions.push(compileFilter(filter, bind));
  const sorted = sortedBy.map((column) => `${column} ${order.direction}`).join(", ");
  const where = conditions.join(" AND ");
  const sql = `SELECT r.row ${from} WHERE ${where} ORDER BY ${sorted} LIMIT ${bind(limit)}`;
  const rows = connection.rows(sql, ...values) as readonly (readonly [row: number])[];
  return recordsOfRows(
    connection,
    rows.map(([row]) => row),
  );
}

/** What lies behind a place. Times are those of versions, and it is by version that they are in order. */
function behind(
  connection: Connection,
  { field, direction }: ListQuery["order"],
  { key, id }: NonNullable<ListQuery["after"]>,
  bind: Bind,
): string {
  const [beyond, orAt] = direction === "ASC" ? [">", ">="] : ["<", "<="];
  if (field === "ID") return `e.id ${beyond} ${bind(id)}`;
  const place = `(${listOrders[field].key}, e.id) ${beyond} (${bind(key)}, ${bind(id)})`;
  if (field !== "RECORDED_AT") return place;
  return `r.born ${orAt} ${bind(headAt(connection, Number(key)).version)} AND ${place}`;
}

/** Parameters in the order of their binding; they are numbered, for ?1 and ?2 occur more than once. */
function binder(values: SQLInputValue[]): Bind {
  return (value) => `?${values.push(value)}`;
}
