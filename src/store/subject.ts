import type { Kind } from "../ontology/kinds.ts";
import type { RelationType } from "../ontology/relation-types.ts";

/** Something that was ever written about. Ids of entities and relations share one space, and never change what they name. */
export type Subject = EntitySubject | RelationSubject;

export interface EntitySubject {
  readonly id: string;
  readonly kind: Kind;
}

export interface RelationSubject {
  readonly id: string;
  readonly type: RelationType;
  /** Ids of the ends, which were known when the relation was first written. */
  readonly from: string;
  readonly to: string;
}

/** Tells the two apart. */
export function isRelation(subject: Subject): subject is RelationSubject {
  return "type" in subject;
}
