import { relationTypes } from "../ontology/relation-types.ts";
import type { Graph } from "./graph.ts";
import { governanceFrom } from "./relation-classes.ts";
import { relationIdOf } from "./relation-id-of.ts";
import { noRow } from "./relation-rows.ts";

/**
 * All rows, of any version and interval, of the relation with this id; empty where no relation has it. A default id is not
 * kept in memory: it is `TYPE:from:to` or `TYPE.QUALIFIER:from:to`, and ids may hold colons, so each cut is tried.
 */
export function relationRowsWithId(graph: Graph, id: string): readonly number[] {
  const custom = graph.customRelations.get(id);
  if (custom !== undefined) {
    const { from, to, type } = graph.relations;
    return rowsBetween(graph, from[custom] ?? noRow, to[custom] ?? noRow, type[custom] ?? 0, id);
  }
  const colon = id.indexOf(":");
  const type = relationTypes.findIndex((candidate) => candidate === id.slice(0, colon).split(".")[0]);
  if (type === -1) return [];
  for (let cut = id.indexOf(":", colon + 1); cut !== -1; cut = id.indexOf(":", cut + 1)) {
    const from = graph.numbers.get(id.slice(colon + 1, cut));
    const to = graph.numbers.get(id.slice(cut + 1));
    if (from === undefined || to === undefined) continue;
    const rows = rowsBetween(graph, from, to, type, id);
    if (rows.length > 0) return rows;
  }
  return [];
}

/** Ids are put together only of rows that join the same two in the same way: a hub has thousands of others. */
function rowsBetween(graph: Graph, left: number, right: number, code: number, id: string): number[] {
  const { to, type, nextOut } = graph.relations;
  const heads = code < governanceFrom ? graph.heads.influenceOut : graph.heads.governanceOut;
  const rows: number[] = [];
  for (let row = heads[left] ?? noRow; row !== noRow; row = nextOut[row] ?? noRow) {
    if (to[row] === right && type[row] === code && relationIdOf(graph, row) === id) rows.push(row);
  }
  return rows;
}
