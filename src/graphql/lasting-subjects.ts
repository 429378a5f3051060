import type { LastingSubjects } from "../exchange/out/holdings.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { relationTypes, type RelationType } from "../ontology/relation-types.ts";
import type { Estate } from "../projection/estate.ts";
import { isLasting, lastingRelations } from "../projection/lasting.ts";
import { relationIdOf } from "../projection/relation-id-of.ts";
import { sortInSlices } from "./sort-in-slices.ts";

/** Entities that are looked at before others get their turn. */
const turn = 1024;

/** All that exists at the estate's moment or later, in places; ids of relations are put together only when they are asked for. */
export function* lastingSubjects({ graph, moment }: Estate): Generator<void, LastingSubjects> {
  const found = new Int32Array(graph.ids.length);
  let count = 0;
  for (let entity = 0; entity < found.length; entity += 1) {
    if (isLasting(graph, entity, moment)) found[count++] = entity;
    if (entity % turn === 0) yield;
  }
  const byKindAndId = (left: number, right: number): number =>
    (graph.kind[left] as number) - (graph.kind[right] as number) || compareEntities(left, right);
  const compareEntities = (left: number, right: number): number =>
    compareIds(graph.ids[left] as string, graph.ids[right] as string);
  const entities = yield* sortInSlices(found.subarray(0, count), byKindAndId);
  const places = new Map<number, number>();
  for (const [place, entity] of entities.entries()) places.set(entity, place);

  const rows: number[] = [];
  for (const [index, entity] of (yield* sortInSlices(entities, compareEntities)).entries()) {
    for (const { row } of lastingRelations(graph, entity, moment)) {
      if (places.has(graph.relations.to[row] as number)) rows.push(row);
    }
    if (index % turn === 0) yield;
  }
  return {
    entityCount: entities.length,
    length: entities.length + rows.length,
    entityAt: (place) => {
      const entity = entities[place] as number;
      return { id: graph.ids[entity] as string, kind: kinds[graph.kind[entity] as number] as Kind };
    },
    relationAt: (place) => {
      const row = rows[place - entities.length] as number;
      const { from, to, type } = graph.relations;
      return {
        id: relationIdOf(graph, row),
        type: relationTypes[type[row] as number] as RelationType,
        from: graph.ids[from[row] as number] as string,
        to: graph.ids[to[row] as number] as string,
      };
    },
    placeOf: (id) => places.get(graph.numbers.get(id) ?? -1),
  };
}
