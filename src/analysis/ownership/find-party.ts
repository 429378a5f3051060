import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";
import type { Estate } from "../../projection/estate.ts";
import { byId } from "./by-id.ts";
import { contractualOperators, type Contract } from "./contractual-operators.ts";
import { directNamings } from "./direct-namings.ts";
import { inheritedNamings } from "./inherited-namings.ts";
import { isInactive } from "./is-inactive.ts";
import type { Naming, Step } from "./naming.ts";
import type { OwnershipReason } from "./ownership-answer.ts";
import { topOrganizations } from "./top-organizations.ts";

/** The party that answers, and all that it rests on. */
export interface Finding {
  readonly reason: OwnershipReason;
  /** Undefined for MISSING and CONFLICT. */
  readonly party: number | undefined;
  /** By id. */
  readonly candidates: readonly number[];
  /** What names the candidates. */
  readonly namings: readonly Naming[];
  readonly steps: ReadonlyMap<number, Step>;
  readonly contracts: readonly Contract[];
}

const nothing = { party: undefined, candidates: [], namings: [], steps: new Map<number, Step>(), contracts: [] };

/** Who answers for an entity in one facet: the first of the five rules that says anything. Never throws. Source: docs/analyses.md, "Ownership chain". */
export function findParty(estate: Estate, entity: number, facet: OwnershipFacet): Finding {
  const direct = directNamings(estate, entity, facet);
  if (direct.length > 0) return partyAmong(estate, facet, direct, nothing.steps, "DIRECT");

  const { namings, steps } = inheritedNamings(estate, entity, facet);
  if (namings.length > 0) return partyAmong(estate, facet, namings, steps, "INHERITED");

  if (facet === "OPERATOR") {
    const contracts = contractualOperators(estate, entity);
    const candidates = byId(
      estate,
      contracts.map(({ vendor }) => vendor),
    );
    const [party, ...others] = candidates;
    if (others.length > 0) return { ...nothing, reason: "CONFLICT", candidates, contracts };
    if (party !== undefined) return { ...nothing, reason: "CONTRACTUAL", party, candidates, contracts };
  }
  if (facet === "OUTCOME_OWNER") {
    const candidates = topOrganizations(estate);
    const [party, ...others] = candidates;
    if (party !== undefined && others.length === 0) return { ...nothing, reason: "DEFAULT", party, candidates };
  }
  return { ...nothing, reason: "MISSING" };
}

/** An inactive person is left out where an active party remains; several operators stand side by side, several of anything else conflict. */
function partyAmong(
  estate: Estate,
  facet: OwnershipFacet,
  said: readonly Naming[],
  steps: ReadonlyMap<number, Step>,
  reason: OwnershipReason,
): Finding {
  const parties = byId(
    estate,
    said.map(({ party }) => party),
  );
  const active = parties.filter((party) => !isInactive(estate, party));
  const candidates = active.length > 0 ? active : parties;
  const namings = candidates.length === parties.length ? said : said.filter(({ party }) => candidates.includes(party));
  const found = { ...nothing, candidates, namings, steps };
  if (candidates.length > 1 && facet !== "OPERATOR") return { ...found, reason: "CONFLICT" };
  return { ...found, reason, party: candidates[0] };
}
