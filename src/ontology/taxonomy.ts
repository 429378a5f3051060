import type { Certainty } from "./certainty.ts";
import type { Kind } from "./kinds.ts";

/** One layer of a taxonomy. */
export interface Layer {
  /** Unique among all taxonomies: `cosai-srf:L3`. */
  readonly id: string;
  readonly taxonomyId: string;
  /** Unique in its taxonomy: `L3`. */
  readonly code: string;
  readonly name: string;
  /** Its place in the taxonomy, from 1. */
  readonly ordinal: number;
}

/** Where the components of a kind sit; with a service model, only those that are consumed that way. */
export interface Place {
  readonly kind: Kind;
  readonly serviceModel?: string | undefined;
  readonly layer: Layer;
  readonly certainty: Certainty;
}

/** A way to divide a stack into layers, as `catalogue/taxonomies.yaml` says it. */
export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  /** The page or text that it is taken from. */
  readonly source: string;
  readonly version: string;
  readonly licence: string;
  readonly certainty: Certainty;
  readonly layers: readonly Layer[];
  readonly places: readonly Place[];
}
