import type { Certainty } from "../ontology/certainty.ts";
import type { Value } from "../ontology/value.ts";

/** That something was said, how surely, and in which version. */
export interface Saying {
  readonly certainty: Certainty;
  readonly version: number;
}

/** One property as a source states it. */
export interface Said extends Saying {
  readonly value: Value;
}

/** What one source says of one subject over [from, to): that it exists, and its properties by name. */
export interface Stretch {
  /** Ms since 1970, inclusive. */
  readonly from: number;
  /** Ms since 1970, exclusive; Infinity while open. */
  readonly to: number;
  readonly presence: Saying;
  readonly fields: ReadonlyMap<string, Said>;
}

/** All that one source says of one subject: stretches in order, never overlapping; between them it is silent. */
export type Timeline = readonly Stretch[];
