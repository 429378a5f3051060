import type { Estate } from "../projection/estate.ts";

/** A relation as resolvers pass it on: its row in the view of the graph in which it is looked at. */
export interface RelationSource {
  readonly row: number;
  readonly estate: Estate;
}
