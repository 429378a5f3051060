import type { HarmRegion } from "./harm-region.ts";

/** How many arcs the longest of all shortest ways to a state has, along arcs that are open. Yields now and then. Never throws. */
export function* waysBack(
  { size, entering, from }: HarmRegion,
  end: number,
  isOpen: (arc: number) => boolean,
): Generator<void, number> {
  const met = new Uint8Array(size);
  met[end] = 1;
  let length = 0;
  for (let frontier = [end]; ;) {
    const next: number[] = [];
    for (const state of frontier) {
      const last = entering[state + 1] as number;
      for (let arc = entering[state] as number; arc < last; arc += 1) {
        const left = from[arc] as number;
        if (met[left] === 1 || !isOpen(arc)) continue;
        met[left] = 1;
        next.push(left);
      }
    }
    if (next.length === 0) return length;
    length += 1;
    frontier = next;
    yield;
  }
}
