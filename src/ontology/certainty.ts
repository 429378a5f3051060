/** How sure a source is, most certain first: primary, secondary, unverified, contested. */
export const certainties = ["A", "B", "C", "X"] as const;

export type Certainty = (typeof certainties)[number];

/** Negative where `left` is the more certain, 0 where they are equal. */
export function compareCertainties(left: Certainty, right: Certainty): number {
  return certainties.indexOf(left) - certainties.indexOf(right);
}
