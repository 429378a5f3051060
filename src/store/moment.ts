/**
 * What an answer is read at: a version of the graph (recorded time) and an instant (valid time). Every row that counts has
 * `born <= version < died` and `validFrom <= at < validTo`. One request keeps one moment from start to end.
 */
export interface Moment {
  /** Graph version: 0 is the empty graph, each committed batch adds 1. */
  readonly version: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
}

/** The newest committed batch: its version, and when it was recorded (ms since 1970; 0 for the empty graph). */
export interface Head {
  readonly version: number;
  readonly recordedAt: number;
}
