import { kinds, type Kind } from "../ontology/kinds.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { Filter, ListQuery, Order, Position } from "../store/list-query.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { foreignCursor } from "./bad-input.ts";
import type { Context } from "./context.ts";
import type { EntitySource } from "./entity-source.ts";
import { filterOf, type FilterInput } from "./filter-of.ts";
import { momentOf } from "./moment-of.ts";
import { connection, pageRequest, type PageArguments } from "./page.ts";

interface Asked extends PageArguments {
  readonly kinds?: readonly Kind[] | null;
  readonly filter?: FilterInput | null;
  readonly orderBy?: Order | null;
  readonly asOf?: string | null;
}

const byId: Order = { field: "ID", direction: "ASC" };

/** `Query.entities`, and the list of each kind. */
export const entityLists: TypeResolvers = {
  entities: (_root, asked: Asked, context) =>
    page(context, "entities", asked.kinds ?? kinds, filterOf(asked.filter), asked),
  ...Object.fromEntries(kinds.map((kind) => listOf(registry.kinds.get(kind) as KindRule))),
};

function listOf(rule: KindRule): [string, FieldResolver] {
  return [
    rule.plural,
    (_root, asked: Asked, context) => page(context, rule.plural, [rule.kind], filterOf(asked.filter, rule), asked),
  ];
}

/** A list of kinds that names none names nothing; a store's query that names none means all. */
async function page(context: Context, list: string, named: readonly Kind[], stated: Filter, asked: Asked) {
  const ofKinds = named.length === kinds.length ? [] : named;
  const filter: Filter = named.length === 0 ? { or: [] } : stated;
  const order = asked.orderBy ?? byId;
  const ordered = { ...asked, orderBy: order };
  const request = pageRequest(context, list, ordered, momentOf(context, asked));
  const after = request.position === undefined ? undefined : positionFrom(request.position);
  const query: ListQuery = {
    kinds: ofKinds,
    filter,
    order,
    limit: request.first + 1,
    ...(after !== undefined && { after }),
  };
  const records = await context.store.list(query, request.moment);
  const estate = context.estates.at(request.moment);
  return connection(request, {
    nodes: context.entities.fromRecords(estate, records),
    positionOf: (source: EntitySource) => [orderKey(source, order), source.id],
    totalCount: () => context.store.count({ kinds: ofKinds, filter }, request.moment),
  });
}

function orderKey({ id, kind, record }: EntitySource, { field }: Order): string | number {
  switch (field) {
    case "ID":
      return id;
    case "NAME": {
      const { name } = record.facts.properties;
      return typeof name === "string" ? name : id;
    }
    case "KIND":
      return kind;
    case "RECORDED_AT":
      return record.recordedAt;
  }
}

function positionFrom(value: unknown): Position {
  const [key, id] = Array.isArray(value) ? (value as unknown[]) : [];
  if ((typeof key === "string" || typeof key === "number") && typeof id === "string") return { key, id };
  throw foreignCursor();
}
