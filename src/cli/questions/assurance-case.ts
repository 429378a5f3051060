import type { AskedInfo } from "./blast-radius.ts";
import type { Named } from "./ownership-chain.ts";

/** Whether an outcome is secured, and what is missing. */
export const assuranceCaseQuestion = `
  query AssuranceCase($outcome: ID!, $asOf: DateTime, $knownAt: DateTime) {
    assurance(outcome: $outcome, asOf: $asOf, knownAt: $knownAt) {
      outcome { id name }
      verdict
      claims {
        holds
        scenario
        reason
        origin { id name }
        path { length sentence }
        layers { code }
        vendors { id name }
        controls { state reason control { id name } }
      }
      byLayer { controls holding pathsHeld layer { code name } }
      missing { sentence closes }
      info { completeness reasons asOf graphVersion }
    }
  }
`;

export interface AssuranceCaseData {
  readonly assurance: {
    readonly outcome: Named;
    readonly verdict: string;
    readonly claims: readonly ToldClaim[];
    readonly byLayer: readonly {
      readonly controls: number;
      readonly holding: number;
      readonly pathsHeld: number;
      readonly layer: { readonly code: string; readonly name: string };
    }[];
    readonly missing: readonly { readonly sentence: string; readonly closes: number }[];
    readonly info: AskedInfo;
  };
}

export interface ToldClaim {
  readonly holds: boolean;
  readonly scenario: string;
  readonly reason: string;
  readonly origin: Named;
  readonly path: { readonly length: number; readonly sentence: string };
  readonly layers: readonly { readonly code: string }[];
  readonly vendors: readonly Named[];
  readonly controls: readonly { readonly state: string; readonly reason: string; readonly control: Named }[];
}
