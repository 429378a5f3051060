/** What may be held of a control's working, weak to strong: also the thresholds that a question may ask for. */
export const assuranceLevels = [
  "UNKNOWN",
  "CLAIMED",
  "DOCUMENTED",
  "CONFIGURED",
  "TESTED",
  "INDEPENDENTLY_VERIFIED",
] as const;

export type AssuranceLevel = (typeof assuranceLevels)[number];
export type AssuranceState = AssuranceLevel | "STALE" | "FAILED";

/** The weaker of two levels. */
export function weaker(left: AssuranceLevel, right: AssuranceLevel): AssuranceLevel {
  return isAtLeast(left, right) ? right : left;
}

/** Whether a level is as strong as a threshold. */
export function isAtLeast(level: AssuranceLevel, threshold: AssuranceLevel): boolean {
  return assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(threshold);
}
