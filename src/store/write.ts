import type { Certainty } from "../ontology/certainty.ts";
import type { Fields } from "../ontology/value.ts";

/**
 * What one source wrote about one subject (an entity or a relation) in one batch. A subject has at most one write a version.
 * PUT asserts `fields` (null withdraws one) from `validFrom`; END silences the source from `validFrom` on; CONFIRM says that
 * what it asserts still holds, and asserts nothing new.
 */
export interface Write {
  /** Id of the entity or relation. */
  readonly subject: string;
  readonly source: string;
  readonly version: number;
  /** Of the batch, ms since 1970. */
  readonly recordedAt: number;
  /** Who wrote it: the actor's id. */
  readonly actor: string;
  readonly deed: Deed;
  /** Of everything that this write asserts. */
  readonly certainty: Certainty;
  /** Ms since 1970. */
  readonly validFrom: number;
  /** PUT only: a number also ends from there; null undoes a stated end; absent leaves ends as they are. */
  readonly validTo?: number | null;
  readonly fields: Fields;
  /** What the write did to the effective subject, for the change log. */
  readonly change: ChangeKind;
}

export type Deed = "PUT" | "END" | "CONFIRM";
export type ChangeKind = "CREATED" | "UPDATED" | "ENDED" | "CONFIRMED";
