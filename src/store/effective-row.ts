import type { Certainty } from "../ontology/certainty.ts";
import type { Fields } from "../ontology/value.ts";

/**
 * What holds of a subject over one interval, all sources merged. Adjacent rows never have equal facts (they would be one
 * row); between rows the subject does not exist.
 */
export interface EffectiveRow {
  /** Ms since 1970, inclusive. */
  readonly validFrom: number;
  /** Ms since 1970, exclusive; Infinity while no end is known. */
  readonly validTo: number;
  readonly facts: Facts;
}

/** The merged content of a row. Stores keep it as it is; equality is that of its canonical JSON. */
export interface Facts {
  /** Effective property values; a property nobody asserts is absent. For relations: the registry's properties alone. */
  readonly properties: Fields;
  /** The strongest of what is asserted here. */
  readonly certainty: Certainty;
  /** Sources that speak in this interval, by code point. */
  readonly sources: readonly string[];
  /** Properties that sources of equal, winning certainty state differently, by code point. */
  readonly contested: readonly string[];
}

/** An effective row as a store keeps it: bitemporal. A commit only sets `died` and appends rows. */
export interface StoredRow extends EffectiveRow {
  /** The row's own number: dense, from 0, growing with each row ever born in this store, entities and relations counted apart. */
  readonly row: number;
  /** The version whose batch wrote it. */
  readonly born: number;
  /** The version whose batch replaced it; Infinity while it is current. */
  readonly died: number;
}
