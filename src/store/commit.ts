import type { EffectiveRow, StoredRow } from "./effective-row.ts";
import type { Head } from "./moment.ts";
import type { Subject } from "./subject.ts";
import type { Write } from "./write.ts";

/**
 * A commit in three steps under the writer's lock: the store reads what `reads` names, `prepare` (pure, synchronous)
 * decides, the store writes what it returned, whole or not at all. A batch of null writes nothing and keeps the version.
 */
export interface CommitRequest<Result> {
  readonly reads: CommitReads;
  readonly prepare: (state: CommitState) => { readonly batch: PreparedBatch | null; readonly result: Result };
}

/** What a batch has to know before it can be judged. */
export interface CommitReads {
  /** Ids to look up: which are known, and as what. Order and repeats do not matter. */
  readonly subjects: readonly string[];
  /** Ids whose writes and current rows are needed, because the batch may write them. */
  readonly histories: readonly string[];
  /** Also every relation that `source` has written at these entities, with its history. */
  readonly relationsAt?: { readonly source: string; readonly entities: readonly string[] };
  /** Also what a source has ever written, as far as it is wanted: for REPLACE_SOURCE. */
  readonly everythingOf?: EverythingOf;
}

/** What a source has written, subject by subject: all of it may be more than memory holds. */
export interface EverythingOf {
  readonly source: string;
  /**
   * Whether a subject that the source has written, and that is not among `histories`, is wanted with its history. `writes` are those
   * of all sources, in version order. Nothing is kept of one that is not. Asked anew where the reading is tried again.
   */
  readonly wants: (subject: Subject, writes: readonly Write[], next: Head) => boolean;
}

/** Subjects of a source whose writes are held at once, while it is found out which are wanted. */
export const subjectsATime = 1000;

export interface CommitState {
  readonly head: Head;
  /** The version that the batch will have, and the moment it will be recorded at: the greater of the clock and the last + 1 ms. */
  readonly next: Head;
  /** By id, all that was named or found; what is unknown is absent. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** By id, of `histories` and all that was found: of all sources, in version order; ids without writes are absent. */
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** By id, of the same: rows that are current (not died), by validFrom; ids without such rows are absent. */
  readonly rows: ReadonlyMap<string, readonly StoredRow[]>;
}

/** All that one batch writes. What contradicts the store (a death of a row that is not current) throws, and nothing is written. */
export interface PreparedBatch {
  readonly source: string;
  readonly actor: string;
  /** Subjects written for the first time; entities come before relations. */
  readonly subjects: readonly Subject[];
  /** At most one a subject, in the order of the change log. */
  readonly writes: readonly Write[];
  /** Current rows that this batch replaces. */
  readonly deaths: readonly Death[];
  readonly births: readonly Birth[];
}

export interface Death {
  readonly subject: string;
  readonly row: number;
}

export interface Birth extends EffectiveRow {
  readonly subject: string;
}
