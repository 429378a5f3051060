import { relationRules, relationTypes, type RelationType } from "../ontology/relation-types.ts";
import type { Graph } from "./graph.ts";
import { relationIdOf } from "./relation-id-of.ts";
import { noRow } from "./relation-rows.ts";

/**
 * All rows, of any version and interval, of the relation with this id; empty where no relation has it. A default id is not
 * kept in memory: it is `TYPE:from:to` or `TYPE.QUALIFIER:from:to`, and ids may hold colons, so each cut is tried.
 */
export function relationRowsWithId(graph: Graph, id: string): readonly number[] {
  const custom = graph.customRelations.get(id);
  if (custom !== undefined) {
    const { from, type } = graph.relations;
    return rowsFrom(graph, from[custom] ?? noRow, relationTypes[type[custom] ?? 0], id);
  }
  const colon = id.indexOf(":");
  const type = relationTypes.find((candidate) => candidate === id.slice(0, colon).split(".")[0]);
  if (type === undefined) return [];
  for (let cut = id.indexOf(":", colon + 1); cut !== -1; cut = id.indexOf(":", cut + 1)) {
    const from = graph.numbers.get(id.slice(colon + 1, cut));
    if (from === undefined || !graph.numbers.has(id.slice(cut + 1))) continue;
    const rows = rowsFrom(graph, from, type, id);
    if (rows.length > 0) return rows;
  }
  return [];
}

function rowsFrom(graph: Graph, from: number, type: RelationType | undefined, id: string): number[] {
  if (type === undefined) return [];
  const heads = relationRules[type].influence ? graph.heads.influenceOut : graph.heads.governanceOut;
  const rows: number[] = [];
  for (let row = heads[from] ?? noRow; row !== noRow; row = graph.relations.nextOut[row] ?? noRow) {
    if (relationIdOf(graph, row) === id) rows.push(row);
  }
  return rows;
}
