import type { Named } from "./ownership-chain.ts";

/** What harm reaches from the origins, without and with controls. */
export const blastRadiusQuestion = `
  query BlastRadius(
    $origins: [ID!]!
    $scenario: Scenario!
    $assurance: AssuranceState!
    $maxDepth: Int!
    $assume: Assumptions
    $asOf: DateTime
    $knownAt: DateTime
    $first: Int!
  ) {
    blastRadius(
      origins: $origins
      scenario: $scenario
      assurance: $assurance
      maxDepth: $maxDepth
      assume: $assume
      asOf: $asOf
      knownAt: $knownAt
    ) {
      origins { id name }
      inherent { ...Sums }
      residual {
        ...Sums
        impacted(first: $first) { nodes { distance powers entity { id kind name } via { relation { type } from { name } } } }
      }
      controls { holds assurance reason hopsGuarded control { id name } }
      info { completeness reasons asOf graphVersion }
    }
  }

  fragment Sums on Reach {
    count
    byKind { kind count }
    grossLoss { amount currency }
    outcomes { distance entity { id name } }
  }
`;

export interface BlastRadiusData {
  readonly blastRadius: {
    readonly origins: readonly Named[];
    readonly inherent: Sums;
    readonly residual: Sums & { readonly impacted: { readonly nodes: readonly Impacted[] } };
    readonly controls: readonly Encounter[];
    readonly info: AskedInfo;
  };
}

export interface Sums {
  readonly count: number;
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
  readonly grossLoss: readonly { readonly amount: string; readonly currency: string }[];
  readonly outcomes: readonly { readonly distance: number; readonly entity: Named }[];
}

export interface Impacted {
  readonly distance: number;
  readonly powers: readonly string[];
  readonly entity: Named & { readonly kind: string };
  readonly via: { readonly relation: { readonly type: string }; readonly from: { readonly name: string } };
}

export interface Encounter {
  readonly holds: boolean;
  readonly assurance: string;
  readonly reason: string | null;
  readonly hopsGuarded: number;
  readonly control: Named;
}

export interface AskedInfo {
  readonly completeness: "COMPLETE" | "TRUNCATED";
  readonly reasons: readonly string[];
  readonly asOf: string;
  readonly graphVersion: string;
}
