import type { Named } from "./ownership-chain.ts";

/** What the loss of one outcome leaves with whom. */
export const lossAllocationQuestion = `
  query LossAllocation($outcome: ID!, $asOf: DateTime, $knownAt: DateTime) {
    lossAllocation(outcome: $outcome, asOf: $asOf, knownAt: $knownAt) {
      outcome { id name }
      gross { amount currency }
      residual { amount currency }
      residualAtBest { amount currency }
      borneBy { id name }
      disclaimer
      recoveries {
        agreement { name }
        clause { name }
        lossKind
        ground
        amount { amount currency }
        atMost { amount currency }
        reason
      }
    }
  }
`;

export interface LossAllocationData {
  readonly lossAllocation: {
    readonly outcome: Named;
    readonly gross: readonly Money[];
    readonly residual: readonly Money[];
    readonly residualAtBest: readonly Money[];
    readonly borneBy: Named | null;
    readonly disclaimer: string;
    readonly recoveries: readonly {
      readonly agreement: { readonly name: string };
      readonly clause: { readonly name: string } | null;
      readonly lossKind: string;
      readonly ground: string;
      readonly amount: Money;
      readonly atMost: Money;
      readonly reason: string;
    }[];
  };
}

export interface Money {
  readonly amount: string;
  readonly currency: string;
}
