import type { ChangeRecord } from "../store/change-query.ts";
import type { Problem } from "./problem.ts";

/** What became of a batch. Counts are of entities and relations alike. */
export interface ApplyChangesResult {
  /** The version that holds the batch; the head's where nothing changed and for a dry run; null where it was refused. */
  readonly graphVersion: number | null;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly ended: number;
  readonly problems: readonly Problem[];
  /** The version whose changes these are, for the store's change log; null where nothing was written. */
  readonly changedIn: number | null;
  /** The changes that a dry run would make, as the change log would list them; empty otherwise. */
  readonly planned: readonly ChangeRecord[];
}

/** A batch that was refused whole, and why. */
export function refused(problems: readonly Problem[]): ApplyChangesResult {
  return {
    graphVersion: null,
    created: 0,
    updated: 0,
    unchanged: 0,
    ended: 0,
    problems,
    changedIn: null,
    planned: [],
  };
}
