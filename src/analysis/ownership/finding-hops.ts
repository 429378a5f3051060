import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";
import type { Estate } from "../../projection/estate.ts";
import { facetWords } from "./facet-words.ts";
import type { Finding } from "./find-party.ts";
import { inheritanceVerb, stepsDown } from "./inheritance-words.ts";
import type { Naming } from "./naming.ts";
import type { OwnershipHop } from "./ownership-answer.ts";
import { markedName } from "../marked-name.ts";

/** The hops from an entity to the party found; where there is none, to the place where the chain breaks, which `broken` says. */
export function findingHops(
  estate: Estate,
  entity: number,
  facet: OwnershipFacet,
  finding: Finding,
  broken: string,
): readonly OwnershipHop[] {
  const { party, reason } = finding;
  if (party === undefined) {
    const hops = hopsUp(estate, entity, finding, commonPlace(entity, finding.namings));
    const from = hops.at(-1)?.to ?? entity;
    return [...hops, { from, to: undefined, reason, row: undefined, sentence: broken }];
  }
  const naming = finding.namings.find((candidate) => candidate.party === party);
  if (naming !== undefined) {
    const hops = hopsUp(estate, entity, finding, naming.place);
    return [...hops, namingHop(estate, facet, naming)];
  }
  const [contract] = finding.contracts;
  if (contract === undefined) {
    const sentence = `${markedName(estate, party)} is the one organization that is part of no other.`;
    return [{ from: entity, to: party, reason, row: undefined, sentence }];
  }
  const { provided, hostsRow, row, agreement, covered } = contract;
  const name = markedName(estate, provided);
  const hosted = { from: entity, to: provided, reason, row: hostsRow };
  return [
    ...(hostsRow === undefined ? [] : [{ ...hosted, sentence: `${name} hosts ${markedName(estate, entity)}.` }]),
    {
      from: provided,
      to: party,
      reason,
      row,
      sentence:
        `${markedName(estate, party)} provides ${name} and is the provider under the agreement ${markedName(estate, agreement)}, ` +
        `which is in force and covers ${markedName(estate, covered)}.`,
    },
  ];
}

/** Where all that is said is said of one place, that place; else the entity asked about. */
function commonPlace(entity: number, namings: readonly Naming[]): number {
  const [first] = namings;
  return first !== undefined && namings.every(({ place }) => place === first.place) ? first.place : entity;
}

function hopsUp(estate: Estate, entity: number, { steps }: Finding, place: number): readonly OwnershipHop[] {
  if (place === entity) return [];
  return stepsDown(place, steps)
    .toReversed()
    .map((step) => ({
      from: step.child,
      to: step.place,
      reason: "INHERITED",
      row: step.row,
      sentence: `${markedName(estate, step.place)} ${inheritanceVerb(estate, step.row)} ${markedName(estate, step.child)}.`,
    }));
}

/** A person who acts as an identity is inherited from nothing but that; all else is said of the place. */
function namingHop(estate: Estate, facet: OwnershipFacet, { place, party, row }: Naming): OwnershipHop {
  const [name, what] = [markedName(estate, party), markedName(estate, place)];
  const hop = { from: place, to: party, row };
  const type = estate.typeOf(row);
  if (type === "ACTS_AS") {
    return { ...hop, reason: "INHERITED", sentence: `${name} is the person who acts as ${what}.` };
  }
  const said = type === "OPERATES" ? "operating" : facetWords[facet];
  return { ...hop, reason: "DIRECT", sentence: `${name} is recorded as ${said} ${what}.` };
}
