import { accountableFor } from "../analysis/accountable-for.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { Estate } from "../projection/estate.ts";
import type { Filter, ListQuery, Order, Position } from "../store/list-query.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { foreignCursor } from "./bad-input.ts";
import type { Context } from "./context.ts";
import type { EntitySource } from "./entity-source.ts";
import { filterOf, ownersIn, type FilterInput, type OwnedBy } from "./filter-of.ts";
import { momentOf } from "./moment-of.ts";
import { connection, pageRequest, type PageArguments } from "./page.ts";
import { runAnalysis } from "./run-analysis.ts";

interface Asked extends PageArguments {
  readonly kinds?: readonly Kind[] | null;
  readonly filter?: FilterInput | null;
  readonly orderBy?: Order | null;
  readonly asOf?: string | null;
}

const byId: Order = { field: "ID", direction: "ASC" };

/** `Query.entities`, and the list of each kind. */
export const entityLists: TypeResolvers = {
  entities: (_root, asked: Asked, context) => page(context, "entities", asked.kinds ?? kinds, undefined, asked),
  ...Object.fromEntries(kinds.map((kind) => listOf(registry.kinds.get(kind) as KindRule))),
};

function listOf(rule: KindRule): [string, FieldResolver] {
  return [rule.plural, (_root, asked: Asked, context) => page(context, rule.plural, [rule.kind], rule, asked)];
}

/** A list of kinds that names none names nothing; a store's query that names none means all. */
async function page(context: Context, list: string, named: readonly Kind[], rule: KindRule | undefined, asked: Asked) {
  const ofKinds = named.length === kinds.length ? [] : named;
  const order = asked.orderBy ?? byId;
  const ordered = { ...asked, orderBy: order };
  const request = pageRequest(context, list, ordered, momentOf(context, asked));
  const after = request.position === undefined ? undefined : positionFrom(request.position);
  const estate = context.estates.at(request.moment);
  const stated = filterOf(asked.filter, rule, await ownedBy(estate, ownersIn(asked.filter)));
  const filter: Filter = named.length === 0 ? { or: [] } : stated;
  const query: ListQuery = {
    kinds: ofKinds,
    filter,
    order,
    limit: request.first + 1,
    ...(after !== undefined && { after }),
  };
  const records = await context.store.list(query, request.moment);
  return connection(request, {
    nodes: context.entities.fromRecords(estate, records),
    positionOf: (source: EntitySource) => [orderKey(source, order), source.id],
    totalCount: () => context.store.count({ kinds: ofKinds, filter }, request.moment),
  });
}

/** What each of these parties is accountable for; one that does not exist at the moment is so for nothing. */
async function ownedBy(estate: Estate, parties: readonly string[]): Promise<OwnedBy> {
  const owned = new Map<string, readonly string[]>();
  for (const party of parties) {
    const entities = await runAnalysis(accountableFor(estate, estate.find(party)));
    owned.set(
      party,
      entities.map((entity) => estate.idOf(entity)),
    );
  }
  return (party) => owned.get(party) ?? [];
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
