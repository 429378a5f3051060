import type { Reach } from "../analysis/reach.ts";
import { powerNames } from "../ontology/powers.ts";
import type { Fields } from "../ontology/value.ts";
import type { Estate } from "../projection/estate.ts";

/** What an answer says of one entity that was reached and what makes two answers the same; the way that harm takes is no part of it. */
export function reachTerms(estate: Estate, reach: Reach, entity: number): Fields {
  const { distance, powers, reversible, maxAmount } = reach.impactOn(entity);
  return { id: estate.idOf(entity), distance, powers: powerNames(powers), reversible, maxAmount };
}

/** Whether an entity was reached; an origin was not, and neither was what the answer did not know of. */
export function isReached(estate: Estate, reach: Reach, entity: number, origins: ReadonlySet<number>): boolean {
  return entity < estate.entitySlots && reach.holds(entity) && !origins.has(entity);
}
