import type { Moment } from "../store/moment.ts";
import type { Graph } from "./graph.ts";
import { alive, noRow } from "./relation-rows.ts";

/**
 * The moment nearest to this one at which an entity exists: as its version knows it, else as the last version before did that knew it
 * at all. Undefined where none did.
 */
export function nearestMoment({ entities, entityHead }: Graph, entity: number, moment: Moment): Moment | undefined {
  const { born, died, validFrom, validTo, next } = entities;
  let nearest: Moment | undefined;
  for (let row = entityHead[entity] ?? noRow; row !== noRow; row = next[row] ?? noRow) {
    if ((born[row] as number) > moment.version) continue;
    const version = Math.min(moment.version, (died[row] ?? alive) - 1);
    const at = Math.max(validFrom[row] as number, Math.min(moment.at, (validTo[row] as number) - 1));
    if (nearest === undefined || isNearer({ version, at }, nearest, moment)) nearest = { version, at };
  }
  return nearest;
}

/** By version, then by time; of two as near, the later. */
function isNearer(one: Moment, other: Moment, { at }: Moment): boolean {
  const away = ({ at: it }: Moment): number => Math.abs(it - at);
  return (one.version - other.version || away(other) - away(one) || one.at - other.at) > 0;
}
