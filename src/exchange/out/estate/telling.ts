import type { Certainty } from "../../../ontology/certainty.ts";
import type { Fields } from "../../../ontology/value.ts";

/** One item of a document: what a source puts about a subject. */
export interface Telling {
  readonly source: string;
  readonly certainty: Certainty;
  /** Ms since 1970. */
  readonly validFrom: number;
  readonly validTo?: number;
  readonly fields: Fields;
}
