import type { ListQuery } from "../list-query.ts";
import type { Moment } from "../moment.ts";
import type { EntityRecord } from "../record.ts";
import { compileFilter } from "./compile-filter.ts";
import type { Connection, Parameters } from "./connection.ts";
import { momentParameters, recordOf } from "./entities.ts";
import { integer, parameter } from "./parameter.ts";
import { statement } from "./statement.ts";
import { textOrder } from "./text-order.ts";

/** Where the statements take a condition and an order. */
const conditionPlace = "true /* condition */";
const orderPlace = "row.id /* order */";

/** Per order: what is sorted by before the id. */
const orders = {
  ID: [],
  NAME: ["coalesce(row.name_order, row.name)"],
  KIND: ["row.kind"],
  RECORDED_AT: ["row.recordedAt"],
} as const;
const idOrder = "coalesce(row.id_order, row.id)";

/** `Store.list`. */
export async function list(connection: Connection, query: ListQuery, moment: Moment): Promise<readonly EntityRecord[]> {
  const { order, after, limit } = query;
  const { condition, parameters } = conditionOf(query, moment);
  const sorted = [...orders[order.field], idOrder].map((key) => `${key} ${order.direction}`).join(", ");
  const conditions = after === undefined ? condition : `${condition} AND ${behind(order)}`;
  const text = statement("list").replaceAll(conditionPlace, conditions).replaceAll(orderPlace, sorted);
  const page = { limit: integer(limit), ...(after !== undefined && positionOf(after)) };
  return (await connection.readText(text, { ...parameters, ...page })).map(recordOf);
}

/** `Store.count`. */
export async function count(
  connection: Connection,
  query: Pick<ListQuery, "kinds" | "filter">,
  moment: Moment,
): Promise<number> {
  const { condition, parameters } = conditionOf(query, moment);
  const [row] = await connection.readText(statement("count").replaceAll(conditionPlace, condition), parameters);
  return row?.["count"] as number;
}

function conditionOf(
  { kinds, filter }: Pick<ListQuery, "kinds" | "filter">,
  moment: Moment,
): { readonly condition: string; readonly parameters: Parameters } {
  const { condition, parameter: tests } = compileFilter(filter);
  const parameters = { ...momentParameters(moment), filter: tests };
  const [only, second] = kinds;
  if (only === undefined) return { condition, parameters };
  if (second === undefined)
    return { condition: `row.kind = $kind AND ${condition}`, parameters: { ...parameters, kind: only } };
  return { condition: `row.kind IN $kinds AND ${condition}`, parameters: { ...parameters, kinds } };
}

/** What lies behind the position that $key and $id stand for. */
function behind({ field, direction }: ListQuery["order"]): string {
  const beyond = direction === "ASC" ? ">" : "<";
  const further = `${idOrder} ${beyond} $id`;
  const [column] = orders[field];
  return column === undefined ? further : `(${column} ${beyond} $key OR (${column} = $key AND ${further}))`;
}

function positionOf({ key, id }: NonNullable<ListQuery["after"]>): Parameters {
  return { key: typeof key === "string" ? textOrder(key) : parameter(key), id: textOrder(id) };
}
