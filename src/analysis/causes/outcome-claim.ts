import type { Scenario } from "../scenario.ts";
import type { ClaimEnd } from "./claim-ends.ts";

/** That harm which begins at one origin alone does not bring an outcome about. */
export interface OutcomeClaim {
  readonly origin: number;
  /** What happens to the origin. DISCLOSURE is no cause of an outcome, but may be asked about. */
  readonly scenario: Scenario;
  /** The round in which the outcome comes about if no control holds. */
  readonly distance: number;
  /** Whether controls that hold keep the harm from the outcome; never of an outage, which no control prevents. */
  readonly holds: boolean;
  /** False where the time was over before it was found out; it is not said to hold then. */
  readonly isSettled: boolean;
  /** What the origin starts with, as states of the region; none in an outage. */
  readonly starts: readonly number[];
  /** How the harm ends, see `ClaimEnds`: final for a claim that holds. Undefined in an outage, and where it is not settled. */
  readonly end: ClaimEnd | undefined;
}
