import type { AssuranceState } from "./assurance-state.ts";

/** A control met on the way, as it stood at the end of residual reach. */
export interface ControlEncounter {
  readonly control: number;
  readonly holds: boolean;
  readonly assurance: AssuranceState;
  readonly reason: string | null;
  readonly hopsGuarded: number;
}
