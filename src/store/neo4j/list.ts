import type { ListQuery } from "../list-query.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import { type Bind, compileFilter, type OwnedBy, ownersIn } from "./compile-filter.ts";
import type { Connection } from "./connection.ts";
import { momentParameters, readEntities, recordOf } from "./entities.ts";
import { integer, type Parameter, parameter } from "./parameter.ts";
import { statement } from "./statement.ts";

/** Where the statements take a condition and an order. */
const conditionPlace = "true /* condition */";
const orderPlace = "row.id /* order */";

/** Per order: what is sorted by before the id. */
const orders = { ID: [], NAME: ["row.name"], KIND: ["row.kind"], RECORDED_AT: ["row.recordedAt"] } as const;

/** `Store.list`. */
export async function list(connection: Connection, query: ListQuery, moment: Moment): Promise<readonly EntityRecord[]> {
  const { order, after, limit } = query;
  const values: Record<string, Parameter> = { ...momentParameters(moment), limit: integer(limit) };
  const bind = binder(values);
  const conditions = conditionsOf(query, bind, await ownedBy(connection, query, moment));
  if (after !== undefined) conditions.push(behind(order, after, bind));
  const sorted = [...orders[order.field], "row.id"].map((key) => `${key} ${order.direction}`).join(", ");
  const text = statement("list").replaceAll(conditionPlace, conditions.join(" AND ")).replaceAll(orderPlace, sorted);
  return (await connection.readText(text, values)).map(recordOf);
}

/** `Store.count`. */
export async function count(
  connection: Connection,
  query: Pick<ListQuery, "kinds" | "filter">,
  moment: Moment,
): Promise<number> {
  const values: Record<string, Parameter> = { ...momentParameters(moment) };
  const conditions = conditionsOf(query, binder(values), await ownedBy(connection, query, moment));
  const text = statement("count").replaceAll(conditionPlace, conditions.join(" AND "));
  const [row] = await connection.readText(text, values);
  return row?.["count"] as number;
}

function conditionsOf({ kinds, filter }: Pick<ListQuery, "kinds" | "filter">, bind: Bind, owned: OwnedBy): string[] {
  const [only, second] = kinds;
  const conditions: string[] = [];
  if (only !== undefined) {
    conditions.push(second === undefined ? `row.kind = ${bind(only)}` : `row.kind IN ${bind(kinds)}`);
  }
  conditions.push(compileFilter(filter, bind, owned));
  return conditions;
}

/** What lies behind a position. */
function behind(
  { field, direction }: ListQuery["order"],
  { key, id }: NonNullable<ListQuery["after"]>,
  bind: Bind,
): string {
  const beyond = direction === "ASC" ? ">" : "<";
  const further = `row.id ${beyond} ${bind(id)}`;
  const [column] = orders[field];
  if (column === undefined) return further;
  const place = bind(parameter(key));
  return `(${column} ${beyond} ${place} OR (${column} = ${place} AND ${further}))`;
}

/** What the parties that a filter names own, each asked once; a party that does not exist at the moment owns nothing. */
async function ownedBy(
  connection: Connection,
  { filter }: Pick<ListQuery, "filter">,
  moment: Moment,
): Promise<OwnedBy> {
  const parties = [...new Set(ownersIn(filter))];
  const existing = await readEntities(connection, parties, moment);
  const owned = new Map<string, readonly string[]>();
  for (const party of existing) {
    if (party === undefined) continue;
    const rows = await connection.read("owned-by", { party: party.id, ...momentParameters(moment) });
    owned.set(
      party.id,
      rows.map((row) => row["id"] as string),
    );
  }
  return (party) => owned.get(party) ?? [];
}

function binder(values: Record<string, Parameter>): Bind {
  let bound = 0;
  return (value) => {
    const name = `bound${bound++}`;
    values[name] = value;
    return `$${name}`;
  };
}
