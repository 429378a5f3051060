import type { AssuranceLevel } from "./assurance-state.ts";
import type { Scenario } from "./scenario.ts";

/** What harm is asked about; the border has checked that everything named exists. */
export interface BlastRadiusQuestion {
  /** Entity numbers; duplicates collapse. */
  readonly origins: readonly number[];
  readonly scenario: Scenario;
  /** Rounds, 1 to 1,000. */
  readonly maxDepth: number;
  /** Entities reached, origins not counted, 1 to 10,000,000. */
  readonly maxEntities: number;
  /** The assurance from which a control is believed to hold. */
  readonly threshold: AssuranceLevel;
  /** Entity numbers of controls. */
  readonly controlsThatHold: readonly number[];
  readonly controlsThatFail: readonly number[];
  /** True once the time for the question is over: the answer is what was found until then. */
  readonly deadline?: (() => boolean) | undefined;
}
