import type { Estate } from "../../projection/estate.ts";

/** The first few of some entities by id, in order. Costs one comparison for most of those that are left out. */
export function firstByIds(estate: Estate, entities: Iterable<number>, most: number): readonly number[] {
  const first: number[] = [];
  for (const entity of entities) {
    const isFull = first.length === most;
    if (isFull && (most === 0 || estate.compareEntities(entity, first[most - 1] as number) >= 0)) continue;
    if (isFull) first.pop();
    first.splice(placeOf(estate, first, entity), 0, entity);
  }
  return first;
}

function placeOf(estate: Estate, sorted: readonly number[], entity: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (estate.compareEntities(sorted[middle] as number, entity) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
