import type { Hop } from "../hop.ts";

/** A way from an origin to a target. */
export interface Path {
  /** From the origin on; at least one. */
  readonly hops: readonly Hop[];
  /** Entity numbers of the controls that hold on it, by id; empty where it is open. */
  readonly blockedBy: readonly number[];
}

export interface PathsFound {
  readonly paths: readonly Path[];
  readonly reasons: readonly ("DEPTH" | "PATHS")[];
  readonly entities: number;
}
