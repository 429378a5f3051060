import { compareIds } from "../../ontology/compare-ids.ts";

/**
 * What the ids of the gaps of a rule at one subject end with, behind `RULE:subject`, in the order of the ids. Subjects at which the same is
 * missing may share one list.
 */
export type GapEnds = readonly string[];

/** No gap, and one gap that nothing need be told apart from. */
export const noGap: GapEnds = Object.freeze([]);
export const oneGap: GapEnds = Object.freeze([""]);

/** The ends for gaps of which it is known what tells each apart, in any order: ids of entities, or names. */
export function gapEnds(aparts: readonly (readonly string[])[]): GapEnds {
  return aparts.map(gapEnd).sort(compareIds);
}

/** The same of one gap. */
export function gapEnd(apart: readonly string[] = []): string {
  return apart.map((each) => `:${each}`).join("");
}
