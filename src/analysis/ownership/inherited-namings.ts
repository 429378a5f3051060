import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import { directNamings } from "./direct-namings.ts";
import type { Naming, Step } from "./naming.ts";
import { roundsAbove } from "./rounds-above.ts";

export interface Inherited {
  /** All that the nearest round with an answer says; empty where no round has one. */
  readonly namings: readonly Naming[];
  /** By place: the step from it down towards the entity asked about. */
  readonly steps: ReadonlyMap<number, Step>;
}

/** What is said of the nearest things that run or hold the entity and of which anything is said. */
export function inheritedNamings(estate: Estate, entity: number, facet: OwnershipFacet): Inherited {
  const steps = new Map<number, Step>();
  for (const round of roundsAbove(estate, entity)) {
    const namings: Naming[] = [];
    for (const step of round) {
      steps.set(step.place, step);
      namings.push(...namingsAt(estate, step, facet));
    }
    if (namings.length > 0) return { namings, steps };
  }
  return { namings: [], steps };
}

/** A person who acts as an identity owns nothing here: they are the answer. */
function namingsAt(estate: Estate, { place, child, row }: Step, facet: OwnershipFacet): readonly Naming[] {
  if (estate.kindOf(place) !== "PERSON") return directNamings(estate, place, facet);
  const answers = facet === "ACCOUNTABLE" || facet === "OPERATOR";
  return answers ? [{ party: place, place: child, row, through: noEntity }] : [];
}
