import type { Estate } from "../../projection/estate.ts";
import { firstPlace } from "../../projection/first-place.ts";

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
  return firstPlace(sorted.length, (place) => estate.compareEntities(sorted[place] as number, entity) >= 0);
}
