import { ownershipFacets, type OwnershipFacet } from "../ontology/ownership-facets.ts";
import type { Estate } from "../projection/estate.ts";
import { findParty } from "./ownership/find-party.ts";
import { findingHops } from "./ownership/finding-hops.ts";
import { findingWords } from "./ownership/finding-words.ts";
import { naturalPerson } from "./ownership/natural-person.ts";
import type { OwnershipAnswer } from "./ownership/ownership-answer.ts";

/**
 * Who answers for a component or an outcome, up to a natural person: one answer a facet, in the order asked, each facet once.
 * The border has checked that the entity exists and `isOwnable`. Never throws. Source: docs/analyses.md, "Ownership chain".
 */
export function ownershipChain(
  estate: Estate,
  entity: number,
  facets: readonly OwnershipFacet[] = ownershipFacets,
): readonly OwnershipAnswer[] {
  return [...new Set(facets)].map((facet) => ownershipAnswer(estate, entity, facet));
}

/** Who answers for a component or an outcome in one facet. */
export function ownershipAnswer(estate: Estate, entity: number, facet: OwnershipFacet): OwnershipAnswer {
  const finding = findParty(estate, entity, facet);
  const { party, reason, candidates, namings } = finding;
  const words = findingWords(estate, entity, facet, finding);
  const toParty = findingHops(estate, entity, facet, finding, `${words}.`);
  if (party === undefined) {
    return { facet, party, person: undefined, reason, hops: toParty, candidates, sentence: `${words}.` };
  }
  const chain = naturalPerson(estate, party, namings);
  const onward = chain.hops.map(({ sentence }) => `; ${sentence.slice(0, -1)}`).join("");
  const end = chain.person === undefined ? ", so the chain reaches no active person" : "";
  return {
    facet,
    party,
    person: chain.person,
    reason,
    hops: [...toParty, ...chain.hops],
    candidates,
    sentence: `${words}${onward}${end}.`,
  };
}
