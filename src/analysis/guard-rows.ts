import { relationTypeCodes } from "../ontology/relation-types.ts";
import type { Graph } from "../projection/graph.ts";
import { keptFor } from "../projection/kept-for.ts";

/** All GUARDS rows of a graph, of any version and interval. */
export interface GuardRows {
  /** In the order in which they came. */
  readonly rows: number[];
  readonly byGuarded: Map<number, number[]>;
  /** Rows of the graph below this one were looked at. */
  looked: number;
}

const knownIn = keptFor<Graph, GuardRows>(() => ({ rows: [], byGuarded: new Map(), looked: 0 }));

/** The GUARDS rows of a graph up to now, kept for the next question: each row of the graph is looked at once. Never throws. */
export function guardRows(graph: Graph): GuardRows {
  const known = knownIn(graph);
  const { type, to, count } = graph.relations;
  for (; known.looked < count; known.looked += 1) {
    if (type[known.looked] !== relationTypeCodes.GUARDS) continue;
    const guarded = to[known.looked] as number;
    known.rows.push(known.looked);
    const others = known.byGuarded.get(guarded);
    if (others === undefined) known.byGuarded.set(guarded, [known.looked]);
    else others.push(known.looked);
  }
  return known;
}
