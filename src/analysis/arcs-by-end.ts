/** Arcs in order of one of their ends: those of a node are `arcs` at [starts[node], starts[node + 1]). */
export interface ArcsByEnd {
  readonly starts: Int32Array;
  readonly arcs: Int32Array;
}

/** Files arcs under the end that each has, in their own order under one. */
export function arcsByEnd(ends: Int32Array | readonly number[], nodes: number): ArcsByEnd {
  const starts = new Int32Array(nodes + 1);
  for (const end of ends) starts[end + 1] = (starts[end + 1] as number) + 1;
  for (let node = 1; node <= nodes; node += 1) {
    starts[node] = (starts[node] as number) + (starts[node - 1] as number);
  }
  const free = starts.slice();
  const arcs = new Int32Array(starts[nodes] as number);
  for (let arc = 0; arc < ends.length; arc += 1) {
    const end = ends[arc] as number;
    arcs[free[end] as number] = arc;
    free[end] = (free[end] as number) + 1;
  }
  return { starts, arcs };
}
