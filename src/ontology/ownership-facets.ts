/** Every way to answer for something, in the order of `enum OwnershipFacet`; a test holds the list to the schema. */
export const ownershipFacets = [
  "ACCOUNTABLE",
  "OPERATOR",
  "SPONSOR",
  "RISK_OWNER",
  "DATA_CONTROLLER",
  "OUTCOME_OWNER",
  "LOGIC_AUDITOR",
] as const;

export type OwnershipFacet = (typeof ownershipFacets)[number];
