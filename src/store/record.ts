import type { Kind } from "../ontology/kinds.ts";
import type { RelationType } from "../ontology/relation-types.ts";
import type { Facts } from "./effective-row.ts";

/** An entity at a moment: what an answer shows of it. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: Kind;
  /** When the row that holds at the moment was recorded, ms since 1970. */
  readonly recordedAt: number;
  /** The version that wrote that row. */
  readonly born: number;
  readonly facts: Facts;
}

/** A relation at a moment. The reader checks that both ends exist then. */
export interface RelationRecord {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly recordedAt: number;
  readonly born: number;
  readonly facts: Facts;
}
