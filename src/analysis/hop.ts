import type { Powers } from "../ontology/powers.ts";
import type { AssuranceState } from "./assurance-state.ts";

/** A control on a hop. */
export interface HopGuard {
  readonly control: number;
  readonly assurance: AssuranceState;
  readonly holds: boolean;
  /** Why it does not hold; null where it does. */
  readonly reason: string | null;
}

/** One hop of an answer; `from` and `to` follow the direction of travel. */
export interface Hop {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Against the relation's own direction: an outage that travels backward. */
  readonly reversed: boolean;
  /** What the hop gave, CONTROL spread out; none in an outage and into an outcome. */
  readonly powers: Powers;
  /** By id of the control, each once. */
  readonly guards: readonly HopGuard[];
}
