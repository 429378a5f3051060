import type { Money } from "./loss-allocation.ts";
import type { Named } from "./ownership-chain.ts";

/** On what the estate leans most. */
export const concentrationQuestion = `
  query Concentration($kinds: [Kind!]!, $scenario: Scenario!, $first: Int!, $asOf: DateTime) {
    concentration(kinds: $kinds, scenario: $scenario, first: $first, asOf: $asOf) {
      nodes {
        entity { kind id name }
        reached
        agents
        outcomes
        share
        grossLoss { amount currency }
      }
      totalCount
    }
  }
`;

export interface ConcentrationData {
  readonly concentration: {
    readonly nodes: readonly {
      readonly entity: Named & { readonly kind: string };
      readonly reached: number;
      readonly agents: number;
      readonly outcomes: number;
      readonly share: number;
      readonly grossLoss: readonly Money[];
    }[];
    readonly totalCount: number;
  };
}
