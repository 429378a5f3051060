import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import type { Naming } from "./naming.ts";

/** What is said of the place itself: OWNS with the facet and, for the operator of a control, OPERATES. By relation id within a type. */
export function directNamings(estate: Estate, place: number, facet: OwnershipFacet): readonly Naming[] {
  const namings: Naming[] = [];
  for (const row of estate.relationsIn(place, "OWNS")) {
    const { properties } = estate.relationFactsOf(row);
    if (properties["facet"] !== facet) continue;
    namings.push({ party: estate.fromOf(row), place, row, through: personNamed(estate, properties["through"]) });
  }
  if (facet === "OPERATOR" && estate.kindOf(place) === "CONTROL") {
    for (const row of estate.relationsIn(place, "OPERATES")) {
      namings.push({ party: estate.fromOf(row), place, row, through: noEntity });
    }
  }
  return namings;
}

/** An id that is no person in force names nobody. */
function personNamed(estate: Estate, id: unknown): number {
  if (typeof id !== "string") return noEntity;
  const person = estate.find(id);
  return person !== noEntity && estate.kindOf(person) === "PERSON" ? person : noEntity;
}
