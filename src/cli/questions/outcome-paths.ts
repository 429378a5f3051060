import type { AskedInfo } from "./blast-radius.ts";
import type { Money } from "./loss-allocation.ts";
import type { Named } from "./ownership-chain.ts";

/** How an outcome can be reached, who is accountable on the way, and who is left with what. */
export const outcomePathsQuestion = `
  query OutcomePaths(
    $outcome: ID!
    $fromKinds: [Kind!]
    $scenario: Scenario!
    $assurance: AssuranceState!
    $maxDepth: Int!
    $first: Int!
    $assume: Assumptions
    $asOf: DateTime
    $knownAt: DateTime
  ) {
    outcomePaths(
      outcome: $outcome
      fromKinds: $fromKinds
      scenario: $scenario
      assurance: $assurance
      maxDepth: $maxDepth
      first: $first
      assume: $assume
      asOf: $asOf
      knownAt: $knownAt
    ) {
      outcome { id name }
      owner { sentence }
      openOrigins { id name }
      paths {
        scenario
        origin { id name }
        residualLoss { amount currency }
        path { length sentence blockedBy { id name } }
        accountable {
          reason
          party { id name }
          hop {
            powers
            reversed
            relation { type }
            from { id name }
            to { id name }
            guards { holds reason control { id name } }
          }
        }
      }
      info { completeness reasons asOf graphVersion }
    }
  }
`;

export interface OutcomePathsData {
  readonly outcomePaths: {
    readonly outcome: Named;
    readonly owner: { readonly sentence: string };
    readonly openOrigins: readonly Named[];
    readonly paths: readonly ToldOutcomePath[];
    readonly info: AskedInfo;
  };
}

export interface ToldOutcomePath {
  readonly scenario: string;
  readonly origin: Named;
  readonly residualLoss: readonly Money[];
  readonly path: { readonly length: number; readonly sentence: string; readonly blockedBy: readonly Named[] };
  readonly accountable: readonly ToldAccountability[];
}

export interface ToldAccountability {
  readonly reason: string;
  readonly party: Named | null;
  readonly hop: {
    readonly powers: readonly string[];
    readonly reversed: boolean;
    readonly relation: { readonly type: string };
    readonly from: Named;
    readonly to: Named;
    readonly guards: readonly { readonly holds: boolean; readonly reason: string | null; readonly control: Named }[];
  };
}
