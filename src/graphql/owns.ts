import { relationsOf } from "../projection/relations-of.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";
import { movedTo } from "./moment-of.ts";
import { pageRequest } from "./page.ts";
import { pageOfRelations } from "./relations-of-entity.ts";
import type { PartyOwnsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<PartyOwnsArgs, "first">;

/** `Party.owns`: what a party owns directly, by relation id. */
export const owns: FieldResolver = (source: EntitySource, asked: Asked, context) => {
  const request = pageRequest(context, `owns:${source.id}`, asked, movedTo(source.estate.moment, asked.asOf));
  const estate = context.estates.at(request.moment);
  const entity = estate.find(source.id);
  const wanted = asked.facets == null ? undefined : new Set<unknown>(asked.facets);
  const { inOrder, all } = relationsOf(estate, { entity, direction: "OUT", types: ["OWNS"] });
  const isWanted = (row: number): boolean => wanted?.has(estate.relationFactsOf(row).properties["facet"]) ?? true;
  return pageOfRelations(request, estate, {
    inOrder: (after) => inOrder(after).filter(isWanted),
    all: () => all().filter(isWanted),
  });
};
