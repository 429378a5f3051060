import type { SQLInputValue } from "node:sqlite";
import type { ListQuery } from "../list-query.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import { type Bind, compileFilter } from "./compile-filter.ts";
import type { Connection } from "./connection.ts";
import { RECORD_COLUMNS, recordOf } from "./entities.ts";
import { holds, momentValues } from "./moment-conditions.ts";

const FROM = "FROM entity AS e JOIN entity_row AS r ON r.entity = e.key JOIN batch AS b ON b.version = r.born";

/** Per order: what the key of a position is compared with, and what a statement sorts by, of which there is an index. */
const orders = {
  ID: { key: "e.id", sortedBy: ["e.id"] },
  NAME: { key: "r.name", sortedBy: ["r.name", "e.id"] },
  KIND: { key: "e.kind", sortedBy: ["e.kind", "e.id"] },
  RECORDED_AT: { key: "b.recorded_at", sortedBy: ["r.born", "e.id"] },
} as const;

/** `Store.list`. */
export function list(connection: Connection, query: ListQuery, moment: Moment): readonly EntityRecord[] {
  const { order, after, limit } = query;
  const values: SQLInputValue[] = momentValues(moment);
  const bind = binder(values);
  const conditions = conditionsOf(query, bind);
  if (after !== undefined) conditions.push(...behind(order, after, bind));
  const sorted = orders[order.field].sortedBy.map((column) => `${column} ${order.direction}`).join(", ");
  const sql = `SELECT ${RECORD_COLUMNS} ${FROM} WHERE ${conditions.join(" AND ")} ORDER BY ${sorted} LIMIT ${bind(limit)}`;
  return connection.rows(sql, ...values).map(recordOf);
}

/** `Store.count`. */
export function count(connection: Connection, query: Pick<ListQuery, "kinds" | "filter">, moment: Moment): number {
  const values: SQLInputValue[] = momentValues(moment);
  const conditions = conditionsOf(query, binder(values));
  const row = connection.row(`SELECT count(*) ${FROM} WHERE ${conditions.join(" AND ")}`, ...values);
  return (row as [number])[0];
}

function conditionsOf({ kinds, filter }: Pick<ListQuery, "kinds" | "filter">, bind: Bind): string[] {
  const [only, second] = kinds;
  const conditions = [holds("r")];
  if (only !== undefined && second === undefined) {
    const kind = bind(only);
    conditions.push(`e.kind = ${kind}`, `r.kind = ${kind}`);
  } else if (only !== undefined) {
    conditions.push(`e.kind IN (SELECT value FROM json_each(${bind(JSON.stringify(kinds))}))`);
  }
  conditions.push(compileFilter(filter, bind));
  return conditions;
}

/** What lies behind a position. For RECORDED_AT also by version, of which there is an index. */
function behind(
  { field, direction }: ListQuery["order"],
  { key, id }: NonNullable<ListQuery["after"]>,
  bind: Bind,
): readonly string[] {
  const [beyond, orAt] = direction === "ASC" ? [">", ">="] : ["<", "<="];
  if (field === "ID") return [`e.id ${beyond} ${bind(id)}`];
  const place = bind(key);
  const conditions = [`(${orders[field].key}, e.id) ${beyond} (${place}, ${bind(id)})`];
  if (field === "RECORDED_AT") {
    conditions.push(`r.born ${orAt} (SELECT max(version) FROM batch WHERE recorded_at <= ${place})`);
  }
  return conditions;
}

/** Parameters in the order of their binding; they are numbered, for ?1 and ?2 occur more than once. */
function binder(values: SQLInputValue[]): Bind {
  return (value) => `?${values.push(value)}`;
}
