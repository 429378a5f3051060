import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";
import type { Estate } from "../../projection/estate.ts";
import { facetWords } from "./facet-words.ts";
import type { Finding } from "./find-party.ts";
import { inheritanceVerb, stepsDown } from "./inheritance-words.ts";
import { nameList } from "./name-list.ts";
import type { Contract } from "./contractual-operators.ts";
import { topOrganizations } from "./top-organizations.ts";
import { markedName } from "../marked-name.ts";

/** Who answers and on what basis, in words and without a full stop: no more than what is on record. */
export function findingWords(estate: Estate, entity: number, facet: OwnershipFacet, finding: Finding): string {
  const about = `${facetWords[facet]} ${markedName(estate, entity)}`;
  const { party, reason, candidates } = finding;
  if (reason === "MISSING") return `Nobody is recorded as ${about}: ${whyMissing(estate, entity, facet)}`;
  if (party === undefined) {
    const names = nameList(estate, candidates, (candidate) => sourceOf(estate, entity, finding, candidate));
    return `${candidates.length} parties are on record as ${about}, and none is picked: ${names}`;
  }
  const standing = candidates.length > 1 ? `, the first by id of ${nameList(estate, candidates)}` : "";
  return `${markedName(estate, party)} ${basis(estate, entity, about, finding)}${standing}`;
}

function basis(estate: Estate, entity: number, about: string, finding: Finding): string {
  const { reason, party, namings, contracts } = finding;
  if (reason === "DEFAULT") {
    return `counts as ${about} by default: none is recorded, and this is the one organization that is part of no other`;
  }
  const naming = namings.find((candidate) => candidate.party === party);
  if (naming === undefined) {
    const [contract] = contracts;
    return `counts as ${about} ${contract === undefined ? "" : underContract(estate, entity, contract)}`;
  }
  const type = estate.typeOf(naming.row);
  if (reason === "DIRECT") {
    return type === "OPERATES"
      ? `is recorded as operating ${markedName(estate, entity)}`
      : `is recorded as ${about} by direct assignment`;
  }
  if (type === "ACTS_AS") return `counts as ${about} as the person who acts as it`;
  const [first, ...onward] = stepsDown(naming.place, finding.steps);
  if (first === undefined) return `counts as ${about}`;
  const path = [first, ...onward].map(({ row, child }) => {
    return `which ${inheritanceVerb(estate, row)} ${child === entity ? "it" : markedName(estate, child)}`;
  });
  return `counts as ${about}, inherited from ${markedName(estate, naming.place)}, ${path.join(", ")}`;
}

function underContract(estate: Estate, entity: number, { agreement, covered, provided }: Contract): string {
  const hosting = provided === entity ? "" : ` as the provider of ${markedName(estate, provided)}, which hosts it,`;
  const what = covered === entity ? "it" : markedName(estate, covered);
  return `by contract${hosting} under the agreement ${markedName(estate, agreement)}, which is in force and covers ${what}`;
}

/** Of a candidate in a conflict: where the sources that name it say so. */
function sourceOf(estate: Estate, entity: number, { namings, contracts }: Finding, candidate: number): string {
  const contract = contracts.find(({ vendor }) => vendor === candidate);
  if (contract !== undefined) return ` (under ${markedName(estate, contract.agreement)})`;
  const naming = namings.find(({ party }) => party === candidate);
  if (naming === undefined) return "";
  if (estate.typeOf(naming.row) === "ACTS_AS") return " (who acts as it)";
  return naming.place === entity ? "" : ` (from ${markedName(estate, naming.place)})`;
}

function whyMissing(estate: Estate, entity: number, facet: OwnershipFacet): string {
  const kind = estate.kindOf(entity);
  const inherits = kind !== "PLATFORM" && kind !== "OUTCOME";
  const record = inherits ? "neither directly nor for what runs or holds it" : "there is no direct assignment";
  if (facet === "OPERATOR") {
    return `${record}, ${inherits ? "nor by an agreement in force" : "and no agreement in force says who operates it"}`;
  }
  if (facet !== "OUTCOME_OWNER") return record;
  const tops = topOrganizations(estate);
  const why =
    tops.length === 0
      ? "no organization is on record that is part of no other"
      : `${nameList(estate, tops)} are each part of no other`;
  return `${record}, and no default applies, for ${why}`;
}
