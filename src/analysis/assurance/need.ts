import type { Hop } from "../hop.ts";

/** Something that is missing, and how many claims it closes that what stands before it leaves open. */
export interface AssuranceNeed {
  readonly sentence: string;
  /** The control to mend; undefined where there is none. */
  readonly control: number | undefined;
  /** The hop to guard, or where something should stand in; undefined where a control alone is to be mended. */
  readonly hop: Hop | undefined;
  readonly closes: number;
}
