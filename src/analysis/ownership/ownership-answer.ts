import type { OwnershipFacet } from "../../ontology/ownership-facets.ts";

export type OwnershipReason = "DIRECT" | "INHERITED" | "CONTRACTUAL" | "DEFAULT" | "MISSING" | "CONFLICT";

/** One step of an ownership chain; entities are numbers of the estate. */
export interface OwnershipHop {
  readonly from: number;
  /** Undefined where the chain breaks here. */
  readonly to: number | undefined;
  readonly reason: OwnershipReason;
  /** The relation that the hop rests on, by its row; undefined where it rests on none. */
  readonly row: number | undefined;
  readonly sentence: string;
}

/** Who answers for an entity in one facet. */
export interface OwnershipAnswer {
  readonly facet: OwnershipFacet;
  /** Undefined where it is missing or in conflict. */
  readonly party: number | undefined;
  /** The active natural person at the end of the chain; undefined where it does not get there. */
  readonly person: number | undefined;
  /** What found the party, however the chain goes on from there. */
  readonly reason: OwnershipReason;
  /** From the entity to the person, each beginning where the one before ended. */
  readonly hops: readonly OwnershipHop[];
  /** By id. The party, where there is one, is among them. */
  readonly candidates: readonly number[];
  readonly sentence: string;
}
