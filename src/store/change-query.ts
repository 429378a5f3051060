import type { Subject } from "./subject.ts";
import type { Write } from "./write.ts";
import type { Fields } from "../ontology/value.ts";

/** Entries of the change log, newest first unless `oldestFirst`. */
export interface ChangeQuery {
  /** Only entries of these subjects: an entity stands for itself and for the relations at it when `withRelations`. None or an empty list: all. */
  readonly subjects?: readonly string[];
  readonly withRelations?: boolean;
  /** None or an empty list: all. */
  readonly sources?: readonly string[];
  /** Recorded at or after, and before: ms since 1970. */
  readonly recordedFrom?: number;
  readonly recordedTo?: number;
  /** Only entries of this version, or up to it. */
  readonly version?: number;
  readonly versionAtMost: number;
  readonly oldestFirst?: boolean;
  readonly limit: number;
  /** The last entry of the page before. */
  readonly after?: ChangePosition;
}

/** An entry's place: its batch, and its ordinal in the batch (from 0). */
export interface ChangePosition {
  readonly version: number;
  readonly ordinal: number;
}

export interface ChangeRecord extends ChangePosition {
  readonly subject: Subject;
  readonly write: Write;
  /** Effective properties at the write's `validFrom` as of the version before, and as of this one; null where there was or is nothing. */
  readonly before: Fields | null;
  readonly after: Fields | null;
}
