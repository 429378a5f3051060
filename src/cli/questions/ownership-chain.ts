/** Who answers for one component or outcome. */
export const ownershipChainQuestion = `
  query OwnershipChain($of: ID!, $facets: [OwnershipFacet!], $assume: Assumptions, $asOf: DateTime, $knownAt: DateTime) {
    ownershipChain(of: $of, facets: $facets, assume: $assume, asOf: $asOf, knownAt: $knownAt) {
      asOf
      graphVersion
      entity { id name }
      answers {
        facet
        reason
        sentence
        party { id name }
        person { id name }
        candidates { id name }
      }
    }
  }
`;

export interface OwnershipChainData {
  readonly ownershipChain: {
    readonly asOf: string;
    readonly graphVersion: string;
    readonly entity: Named;
    readonly answers: readonly OwnershipAnswer[];
  };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface OwnershipAnswer {
  readonly facet: string;
  readonly reason: string;
  readonly sentence: string;
  readonly party: Named | null;
  readonly person: Named | null;
  readonly candidates: readonly Named[];
}
