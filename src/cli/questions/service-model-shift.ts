import type { Named } from "./ownership-chain.ts";
import type { SideCount } from "./responsibility-matrix.ts";

/** Which duties move when one agent moves to another service model. */
export const serviceModelShiftQuestion = `
  query ServiceModelShift($of: ID!, $to: ServiceModel!, $framework: ID! = "cosai-srf", $asOf: DateTime, $knownAt: DateTime) {
    serviceModelShift(of: $of, to: $to, framework: $framework, asOf: $asOf, knownAt: $knownAt) {
      entity { id name }
      from
      to
      unchanged
      before { side count }
      after { side count }
      moves { sentence }
    }
  }
`;

export interface ServiceModelShiftData {
  readonly serviceModelShift: {
    readonly entity: Named;
    readonly from: string | null;
    readonly to: string;
    readonly unchanged: number;
    readonly before: readonly SideCount[];
    readonly after: readonly SideCount[];
    readonly moves: readonly { readonly sentence: string }[];
  };
}
