import type { Kind } from "../ontology/kinds.ts";
import type { Estate } from "../projection/estate.ts";
import type { EntityRecord } from "../store/record.ts";

/** An entity as resolvers pass it on: what the store keeps of it, and the view of the graph in which it is looked at. */
export interface EntitySource {
  readonly id: string;
  readonly kind: Kind;
  readonly estate: Estate;
  readonly record: EntityRecord;
}
