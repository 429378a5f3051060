import type { RelationType } from "../ontology/relation-types.ts";
import type { Fields } from "../ontology/value.ts";

/**
 * A what-if over the graph, checked at the border: ids are known, relations obey the registry, nothing is in both lists.
 * Controls assumed to hold or fail are the business of the analyses.
 */
export interface Assumptions {
  readonly withoutEntities: readonly string[];
  readonly withoutRelations: readonly string[];
  readonly withRelations: readonly AssumedRelation[];
}

/** A relation that is assumed; one with the id of an existing relation replaces it whole. */
export interface AssumedRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** Ms since 1970; -Infinity and Infinity where it is not bounded. */
  readonly validFrom: number;
  readonly validTo: number;
  readonly properties: Fields;
}

export const noAssumptions: Assumptions = { withoutEntities: [], withoutRelations: [], withRelations: [] };
