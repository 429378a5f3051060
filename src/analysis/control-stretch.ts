import type { Estate } from "../projection/estate.ts";
import type { Graph } from "../projection/graph.ts";
import { assumesOfControls, ControlChanges } from "./control-changes.ts";
import { keptFor } from "../projection/kept-for.ts";

/**
 * A stretch of versions and instants in which nothing changes that controls rest on. What was read of controls in it holds for the
 * whole of it, and is kept by it for the next question.
 */
export interface ControlStretch {
  readonly name: string;
}

/** How many stretches are kept of a graph: now, and a few moments that people compare it with. */
const stretchesKept = 4;

interface Shelf {
  readonly changes: ControlChanges;
  /** Last asked for last. */
  readonly stretches: Map<string, ControlStretch>;
}

const shelfOf = keptFor((graph: Graph): Shelf => ({ changes: new ControlChanges(graph), stretches: new Map() }));

/**
 * The stretch of a view of the graph: the same object for all views that see the same of controls. One of its own for a view whose
 * assumptions touch what controls rest on, and for one of long ago. Never throws.
 */
export function controlStretch(estate: Estate): ControlStretch {
  const { graph, moment } = estate;
  const { changes, stretches } = shelfOf(graph);
  const name = assumesOfControls(estate) ? undefined : changes.stretchOf(moment);
  if (name === undefined) return { name: "alone" };
  const stretch = stretches.get(name) ?? { name };
  stretches.delete(name);
  stretches.set(name, stretch);
  const [oldest] = stretches.keys();
  if (stretches.size > stretchesKept && oldest !== undefined) stretches.delete(oldest);
  return stretch;
}
