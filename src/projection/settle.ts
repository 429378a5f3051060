import type { Graph } from "./graph.ts";
import { governanceFrom } from "./relation-classes.ts";
import { noRow, RelationRows } from "./relation-rows.ts";

/**
 * Lays the relations of a graph that nobody reads yet out anew, so that a walk reads on in memory instead of jumping about:
 * influence relations first, and of each class those that leave one entity side by side. Rows get other numbers by it, so
 * that it is done once, between loading a store and the first question; what is tailed later stands behind.
 */
export function settle(graph: Graph): void {
  const { relations, heads } = graph;
  const rank = ranks(graph);
  graph.relations = movedRows(relations, rank);
  for (const [id, row] of graph.customRelations) graph.customRelations.set(id, rank[row] as number);
  for (const chain of [heads.influenceOut, heads.influenceIn, heads.governanceOut, heads.governanceIn])
    chain.fill(noRow);
  for (let row = 0; row < rank.length; row += 1) graph.link(row);
}

/** The place of each row: by class, then by left end, then as before. */
function ranks({ ids, relations: { count, from, type } }: Graph): Int32Array {
  const slot = (row: number): number =>
    (from[row] as number) + ((type[row] as number) < governanceFrom ? 0 : ids.length);
  const starts = new Int32Array(2 * ids.length + 1);
  for (let row = 0; row < count; row += 1) starts[slot(row) + 1] = (starts[slot(row) + 1] as number) + 1;
  for (let place = 1; place < starts.length; place += 1) {
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  }
  const rank = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const place = starts[slot(row)] as number;
    rank[row] = place;
    starts[slot(row)] = place + 1;
  }
  return rank;
}

/** What is tailed is little beside what was loaded: columns with half their length to spare would cost more than they save. */
const tailGrowth = 1.125;

/** The rows at their new places, in columns no longer than they need to be. Chains are still to be made. */
function movedRows(rows: RelationRows, rank: Int32Array): RelationRows {
  const moved = new RelationRows();
  moved.reserve(rank.length, rank.length);
  const { from, to, type, facts, validFrom, validTo, born, died, positions } = rows;
  // One loop over all columns: a function for each of them would meet four kinds of array and be slow with all.
  for (let row = 0; row < rank.length; row += 1) {
    const place = rank[row] as number;
    moved.from[place] = from[row] as number;
    moved.to[place] = to[row] as number;
    moved.type[place] = type[row] as number;
    moved.facts[place] = facts[row] as number;
    moved.validFrom[place] = validFrom[row] as number;
    moved.validTo[place] = validTo[row] as number;
    moved.born[place] = born[row] as number;
    moved.died[place] = died[row] as number;
  }
  moved.count = rank.length;
  moved.growth = tailGrowth;
  moved.positions = positions.map((row) => (row === noRow ? noRow : (rank[row] as number)));
  return moved;
}
