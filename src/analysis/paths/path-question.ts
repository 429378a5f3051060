import type { AssuranceLevel } from "../assurance-state.ts";
import type { Scenario } from "../scenario.ts";

/** The border has checked it: all exist, no entity is in both `from` and `to`, no control both holds and fails, limits are in range. */
export interface PathQuestion {
  /** Entity numbers; one that is named twice counts once. In an outage, persons among them count for nothing. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly scenario: Scenario;
  /** Hops a path has at most; also the rounds of the residual reach that says which hops are open. */
  readonly maxDepth: number;
  /** Paths at most. */
  readonly first: number;
  readonly threshold: AssuranceLevel;
  /** Entity numbers of controls. */
  readonly controlsThatHold: Iterable<number>;
  readonly controlsThatFail: Iterable<number>;
  /** True once the time for the question is over: the answer is what was found until then. */
  readonly deadline?: (() => boolean) | undefined;
}
