import type { AskedInfo } from "./blast-radius.ts";
import { hopFields, type FoundHop } from "./hop-fields.ts";
import type { Named } from "./ownership-chain.ts";

/** Where the paths from some entities to others can be cut, and where they meet. */
export const chokePointsQuestion = `
  query ChokePoints(
    $from: [ID!]!
    $to: [ID!]!
    $scenario: Scenario!
    $assurance: AssuranceState!
    $assume: Assumptions
    $asOf: DateTime
    $knownAt: DateTime
  ) {
    chokePoints(
      from: $from
      to: $to
      scenario: $scenario
      assurance: $assurance
      assume: $assume
      asOf: $asOf
      knownAt: $knownAt
    ) {
      pathExists
      cut { ${hopFields} }
      bottlenecks { kind id name }
      info { completeness reasons asOf graphVersion }
    }
  }
`;

export interface ChokePointsData {
  readonly chokePoints: {
    readonly pathExists: boolean;
    readonly cut: readonly FoundHop[];
    readonly bottlenecks: readonly (Named & { readonly kind: string })[];
    readonly info: AskedInfo;
  };
}
