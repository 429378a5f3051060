import type { Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";
import { movedTo } from "./moment-of.ts";
import type { RelationSource } from "./relation-source.ts";

/** `Identity.accesses`: the permissions of an identity, by relation id. */
export const accesses: FieldResolver = (source: EntitySource, { asOf }: { asOf?: string | null }, context) => {
  const estate = context.estates.at(movedTo(source.estate.moment, asOf));
  return permissions(estate, source.id, (entity) => estate.relationsOut(entity, "CAN_ACCESS"));
};

/** `Resource.reachedBy`: the permissions of identities on a resource, by relation id. */
export const reachedBy: FieldResolver = (source: EntitySource, { asOf }: { asOf?: string | null }, context) => {
  const estate = context.estates.at(movedTo(source.estate.moment, asOf));
  return permissions(estate, source.id, (entity) => estate.relationsIn(entity, "CAN_ACCESS"));
};

/** The fields of `Access`. */
export const accessFields: TypeResolvers = {
  to: ({ estate, row }: RelationSource, _arguments, { entities }) => entities.one(estate, estate.toOf(row)),
  actions: (source: RelationSource) => property(source, "actions") ?? [],
  conditions: (source: RelationSource) => property(source, "conditions"),
  maxAmount: (source: RelationSource) => property(source, "maxAmount"),
  reversible: (source: RelationSource) => property(source, "reversible"),
  relation: (source: RelationSource) => source,
};

function property({ estate, row }: RelationSource, name: string): unknown {
  return estate.relationFactsOf(row).properties[name] ?? null;
}

function permissions(estate: Estate, id: string, follow: (entity: number) => readonly number[]): RelationSource[] {
  const entity = estate.find(id);
  return entity < 0 ? [] : follow(entity).map((row) => ({ row, estate }));
}
