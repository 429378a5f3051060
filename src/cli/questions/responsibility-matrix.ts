import type { Named } from "./ownership-chain.ts";

/** Who has which duty for one component and what stands behind it. */
export const responsibilityMatrixQuestion = `
  query ResponsibilityMatrix($of: ID!, $framework: ID! = "cosai-srf", $asOf: DateTime, $knownAt: DateTime) {
    responsibilityMatrix(of: $of, framework: $framework, asOf: $asOf, knownAt: $knownAt) {
      asOf
      serviceModel
      entity { id name }
      framework { name version }
      counts { status count }
      bySide { side count }
      rows {
        duty { name }
        layer { code }
        component { name }
        status
        accountable { name }
        responsible { name }
        basis
        stance { stance }
        sentence
      }
    }
  }
`;

export interface ResponsibilityMatrixData {
  readonly responsibilityMatrix: {
    readonly asOf: string;
    readonly serviceModel: string | null;
    readonly entity: Named;
    readonly framework: { readonly name: string; readonly version: string | null };
    readonly counts: readonly { readonly status: string; readonly count: number }[];
    readonly bySide: readonly SideCount[];
    readonly rows: readonly {
      readonly duty: { readonly name: string };
      readonly layer: { readonly code: string } | null;
      readonly component: { readonly name: string };
      readonly status: string;
      readonly accountable: { readonly name: string } | null;
      readonly responsible: readonly { readonly name: string }[];
      readonly basis: string | null;
      readonly stance: { readonly stance: string | null } | null;
      readonly sentence: string;
    }[];
  };
}

export interface SideCount {
  readonly side: string;
  readonly count: number;
}
