import type { BlastRadius } from "../analysis/blast-radius.ts";
import type { Scenario } from "../analysis/scenario.ts";
import type { WatchedAnswer } from "./watched-question.ts";

/** What harm reaches at one moment. */
export interface WatchedReach extends WatchedAnswer {
  readonly scenario: Scenario;
  /** Ids as they were asked for, each once, by id. */
  readonly origins: readonly string[];
  readonly found: BlastRadius;
  /** SHA-256 in hex of all that is said of what was reached, of each side; see `reachDigest`. */
  readonly digests: { readonly inherent: string; readonly residual: string };
}

export type ReachSide = keyof WatchedReach["digests"];
