import type { Estate } from "../projection/estate.ts";
import { relationsOf, type RelationsOf } from "../projection/relations-of.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";
import { movedTo } from "./moment-of.ts";
import { connection, pageRequest } from "./page.ts";
import type { RelationSource } from "./relation-source.ts";
import type { EntityRelationsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<EntityRelationsArgs, "first">;

/** `Entity.relations`: relations of an entity in the order of their ids. */
export const relationsOfEntity: FieldResolver = (source: EntitySource, asked: Asked, context) => {
  const request = pageRequest(context, `relations:${source.id}`, asked, movedTo(source.estate.moment, asked.asOf));
  const estate = context.estates.at(request.moment);
  const entity = estate.find(source.id);
  const direction = asked.direction ?? "BOTH";
  return pageOfRelations(request, estate, relationsOf(estate, { entity, direction, types: asked.types ?? undefined }));
};

/** The page of relations behind the position, a relation id. */
export function pageOfRelations(
  request: ReturnType<typeof pageRequest>,
  estate: Estate,
  { inOrder, all }: RelationsOf,
) {
  const { position, first } = request;
  const nodes: RelationSource[] = [];
  for (const row of inOrder(typeof position === "string" ? position : undefined)) {
    nodes.push({ row, estate });
    if (nodes.length > first) break;
  }
  return connection(request, {
    nodes,
    positionOf: ({ row }) => estate.relationIdOf(row),
    totalCount: () => all().length,
  });
}
