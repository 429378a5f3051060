import { rowStatusRule } from "../row-status-rule.ts";

/** A duty that nobody has. */
export const unassignedDuty = rowStatusRule({
  status: "UNASSIGNED",
  rule: "UNASSIGNED_DUTY",
  severity: "MEDIUM",
  explanation:
    "A duty bites on something that an agent rests on, and no assignment, clause or framework names anybody on record who is accountable for it.",
  remedyFor: (duty, component) =>
    `Assign “${duty}” for ${component} to one accountable party, and have it acknowledged.`,
});
