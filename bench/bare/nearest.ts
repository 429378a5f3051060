import { compareIds } from "../../src/ontology/compare-ids.ts";
import type { BareReach } from "./power-search.ts";

export interface Near {
  readonly entity: number;
  readonly distance: number;
}

/** The nearest entities of a reach, its origin left out, by distance, then by id. */
export function nearest({ entities, roundEnds }: BareReach, ids: readonly string[], most: number): readonly Near[] {
  const found: Near[] = [];
  for (let distance = 1; distance < roundEnds.length && found.length < most; distance += 1) {
    const round = Array.from(entities.subarray(roundEnds[distance - 1], roundEnds[distance]));
    round.sort((left, right) => compareIds(ids[left] ?? "", ids[right] ?? ""));
    for (const entity of round.slice(0, most - found.length)) found.push({ entity, distance });
  }
  return found;
}
