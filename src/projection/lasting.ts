import { compareIds } from "../ontology/compare-ids.ts";
import type { Moment } from "../store/moment.ts";
import { alive, noRow } from "./relation-rows.ts";
import type { Graph } from "./graph.ts";
import { relationIdOf } from "./relation-id-of.ts";

/** Whether an entity exists at the moment, or will later, as far as the version knows. */
export function isLasting({ entities, entityHead }: Graph, entity: number, { version, at }: Moment): boolean {
  const { born, died, validTo, next } = entities;
  for (let row = entityHead[entity] ?? noRow; row !== noRow; row = next[row] ?? noRow) {
    const isKnown = (born[row] as number) <= version && version < (died[row] ?? alive);
    if (isKnown && (validTo[row] as number) > at) return true;
  }
  return false;
}

/**
 * The relations that leave an entity and hold at the moment or later, whether or not their right ends do: a row of each, and its
 * id, by id.
 */
export function lastingRelations(
  graph: Graph,
  entity: number,
  { version, at }: Moment,
): readonly { readonly id: string; readonly row: number }[] {
  const { born, died, validTo, nextOut } = graph.relations;
  const found = new Map<string, number>();
  for (const heads of [graph.heads.influenceOut, graph.heads.governanceOut]) {
    for (let row = heads[entity] ?? noRow; row !== noRow; row = nextOut[row] ?? noRow) {
      const isKnown = (born[row] as number) <= version && version < (died[row] ?? alive);
      if (isKnown && (validTo[row] as number) > at) found.set(relationIdOf(graph, row), row);
    }
  }
  return Array.from(found, ([id, row]) => ({ id, row })).sort((left, right) => compareIds(left.id, right.id));
}
