import type { AskedInfo } from "./blast-radius.ts";
import { hopFields, type FoundHop } from "./hop-fields.ts";
import type { Named } from "./ownership-chain.ts";

/** How harm gets from some entities to others. */
export const pathsQuestion = `
  query Paths(
    $from: [ID!]!
    $to: [ID!]!
    $scenario: Scenario!
    $assurance: AssuranceState!
    $maxDepth: Int!
    $first: Int!
    $assume: Assumptions
    $asOf: DateTime
    $knownAt: DateTime
  ) {
    paths(
      from: $from
      to: $to
      scenario: $scenario
      assurance: $assurance
      maxDepth: $maxDepth
      first: $first
      assume: $assume
      asOf: $asOf
      knownAt: $knownAt
    ) {
      paths {
        length
        sentence
        blockedBy { id name }
        hops { ${hopFields} }
      }
      info { completeness reasons asOf graphVersion }
    }
  }
`;

export interface PathsData {
  readonly paths: { readonly paths: readonly FoundPath[]; readonly info: AskedInfo };
}

export interface FoundPath {
  readonly length: number;
  readonly sentence: string;
  readonly blockedBy: readonly Named[];
  readonly hops: readonly FoundHop[];
}
