/** Arcs by their left end: those of an entity are at [starts[entity], starts[entity + 1]). */
export interface Arcs {
  readonly starts: Int32Array;
  readonly to: Int32Array;
}

/** A breadth-first search as one writes it first: how many entities it reaches, and how many arcs it looks at. */
export function breadthFirst({ starts, to }: Arcs, entities: number, origin: number): { count: number; looks: number } {
  const seen = new Uint8Array(entities);
  const queue = new Int32Array(entities);
  seen[origin] = 1;
  queue[0] = origin;
  let count = 1;
  let looks = 0;
  for (let next = 0; next < count; next += 1) {
    const left = queue[next] as number;
    const end = starts[left + 1] as number;
    for (let arc = starts[left] as number; arc < end; arc += 1) {
      const right = to[arc] as number;
      looks += 1;
      if (seen[right] === 1) continue;
      seen[right] = 1;
      queue[count] = right;
      count += 1;
    }
  }
  return { count: count - 1, looks };
}
