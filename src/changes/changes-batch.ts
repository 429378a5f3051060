import type { Certainty } from "../ontology/certainty.ts";
import type { Kind } from "../ontology/kinds.ts";
import type { RelationType } from "../ontology/relation-types.ts";
import type { Fields } from "../ontology/value.ts";
import type { Path } from "./path.ts";

/** A batch as the caller sent it, every value checked and canonical; not yet held against the graph. */
export interface ChangesBatch {
  readonly source: string;
  readonly certainty: Certainty;
  /** Ms since 1970; undefined: the moment it is recorded at. */
  readonly effectiveAt: number | undefined;
  readonly entities: readonly EntityItem[];
  readonly relations: readonly RelationItem[];
  readonly ends: readonly EndItem[];
}

export interface PutItem {
  /** Where it stands in the batch. */
  readonly path: Path;
  readonly id: string;
  /** Ms since 1970; undefined: the batch's `effectiveAt`. */
  readonly validFrom: number | undefined;
  /** Ms since 1970; null undoes a stated end, undefined leaves ends as they are. */
  readonly validTo: number | null | undefined;
  /** Undefined: that of the batch. */
  readonly certainty?: Certainty;
  /** Null withdraws. */
  readonly fields: Fields;
}

export interface EntityItem extends PutItem {
  readonly kind: Kind;
}

export interface RelationItem extends PutItem {
  /** False where the id is the default, made of type, ends and qualifier. */
  readonly hasOwnId: boolean;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

export interface EndItem {
  readonly path: Path;
  readonly id: string;
  readonly of: "ENTITY" | "RELATION";
}
