import { compareIds } from "../ontology/compare-ids.ts";
import { relationTypes } from "../ontology/relation-types.ts";
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
  const rows = new Set<number>();
  for (const type of entity < 0 ? [] : (asked.types ?? relationTypes)) {
    if (asked.direction !== "IN") for (const row of estate.relationsOut(entity, type)) rows.add(row);
    if (asked.direction !== "OUT") for (const row of estate.relationsIn(entity, type)) rows.add(row);
  }
  return pageOfRelations(
    request,
    [...rows].map((row): RelationSource => ({ row, estate })),
  );
};

/** The page of relations behind the position, a relation id. */
export function pageOfRelations(request: ReturnType<typeof pageRequest>, relations: readonly RelationSource[]) {
  const { position } = request;
  const idOf = ({ estate, row }: RelationSource): string => estate.relationIdOf(row);
  const named = relations.map((relation) => ({ relation, id: idOf(relation) }));
  const behind = typeof position === "string" ? named.filter(({ id }) => compareIds(id, position) > 0) : named;
  const nodes = behind.sort((left, right) => compareIds(left.id, right.id)).map(({ relation }) => relation);
  return connection(request, { nodes, positionOf: idOf, totalCount: () => relations.length });
}
