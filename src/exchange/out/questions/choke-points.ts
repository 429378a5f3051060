import { type HarmHop, harmHopFields } from "../harm-hop.ts";
import type { Named, NamedKind } from "../named.ts";
import type { Cut } from "../question-answer.ts";

/** Where the fewest hops cut harm off, and where all ways meet: the command `ask` and the export put the same question. */
export const chokePointsQuestion = `
  query ChokePoints(
    $from: [ID!]!
    $to: [ID!]!
    $scenario: Scenario! = COMPROMISE
    $assurance: AssuranceState! = TESTED
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
      cut { accountable { id name } ${harmHopFields} }
      bottlenecks { id kind name }
      info { completeness reasons asOf graphVersion }
    }
  }`;

export interface ChokePointsData {
  readonly chokePoints: {
    readonly pathExists: boolean;
    readonly cut: readonly CutHop[];
    readonly bottlenecks: readonly NamedKind[];
    readonly info: Cut & { readonly asOf: string; readonly graphVersion: string };
  };
}

interface CutHop extends HarmHop {
  readonly accountable: Named | null;
}
