import type { Named } from "./ownership-chain.ts";

/** A page of what the rules find. */
export const gapsQuestion = `
  query Gaps(
    $rules: [GapRule!], $severityAtLeast: Severity, $of: [ID!], $assume: Assumptions
    $first: Int!, $after: String, $asOf: DateTime, $knownAt: DateTime
  ) {
    gaps(
      rules: $rules, severityAtLeast: $severityAtLeast, of: $of, assume: $assume
      first: $first, after: $after, asOf: $asOf, knownAt: $knownAt
    ) {
      nodes { id rule severity subject { id kind name } related { id name } sentence remedy since }
      pageInfo { hasNextPage endCursor }
      totalCount
      info { completeness reasons asOf graphVersion }
    }
  }
`;

/** Every rule, with its severity and when it fires. */
export const gapRulesQuestion = "query GapRules { ontology { gapRules { rule severity explanation } } }";

export interface ToldGap {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly subject: Named & { readonly kind: string };
  readonly related: readonly Named[];
  readonly sentence: string;
  readonly remedy: string;
  readonly since: string | null;
}

export interface GapsData {
  readonly gaps: {
    readonly nodes: readonly ToldGap[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
    readonly info: {
      readonly completeness: "COMPLETE" | "TRUNCATED";
      readonly reasons: readonly string[];
      readonly asOf: string;
      readonly graphVersion: string;
    };
  };
}

export interface ToldRule {
  readonly rule: string;
  readonly severity: string;
  readonly explanation: string;
}

export interface GapRulesData {
  readonly ontology: { readonly gapRules: readonly ToldRule[] };
}
