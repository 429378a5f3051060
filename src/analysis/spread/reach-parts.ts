import type { ControlEncounter } from "../control-encounter.ts";
import type { Reach } from "../reach.ts";
import type { Traversal } from "../traversal.ts";

/** The parts of a reach. Each walks where it is asked for, once, and yields; parts that are asked for together share their walks. */
export interface ReachParts {
  readonly inherent: () => Generator<void, Reach>;
  readonly residual: () => Generator<void, Reach>;
  /** By id of the control. */
  readonly controls: () => Generator<void, readonly ControlEncounter[]>;
  /** Whether a limit cut either side short. */
  readonly traversal: () => Generator<void, Traversal>;
}
