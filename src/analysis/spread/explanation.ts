import type { Hop } from "../hop.ts";

/** What an impact says of access beside its powers. */
export interface AccessTerms {
  /** Null where no access says it. */
  readonly reversible: boolean | null;
  /** Canonical decimal; null where there is no limit or no access. */
  readonly maxAmount: string | null;
}

/** How each entity of a reach was reached; worked out for those that are asked about. */
export interface Explanation {
  /** The hop that first reached it: of several in one round, the one with the smallest relation id. */
  via(entity: number): Hop;
  /** The hops from an origin to it, each explained by the one before. */
  path(entity: number): readonly Hop[];
  access(entity: number): AccessTerms;
}
