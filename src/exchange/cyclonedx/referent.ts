import type { Kind } from "../../ontology/kinds.ts";

/** What a `bom-ref` stands for, where that has a place in the graph. */
export interface Referent {
  readonly kind: Kind;
  readonly id: string;
  readonly version?: string | undefined;
}
