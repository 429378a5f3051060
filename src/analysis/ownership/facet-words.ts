import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";

/** What a party is to the thing: "Ann is recorded as _the operator of_ Invoice Bot". */
export const facetWords: Readonly<Record<OwnershipFacet, string>> = {
  ACCOUNTABLE: "accountable for",
  OPERATOR: "the operator of",
  SPONSOR: "the sponsor of",
  RISK_OWNER: "the risk owner of",
  DATA_CONTROLLER: "the data controller for",
  OUTCOME_OWNER: "the outcome owner of",
  LOGIC_AUDITOR: "the logic auditor of",
};
