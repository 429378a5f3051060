import { rowStatusRule } from "../row-status-rule.ts";

/** A duty that whoever might have it has turned down. */
export const disclaimedByAll = rowStatusRule({
  status: "DISCLAIMED_BY_ALL",
  rule: "DISCLAIMED_BY_ALL",
  severity: "HIGH",
  explanation:
    "Everybody who might be accountable for a duty disclaims it by a clause in force, and nobody else is on record for it.",
  remedyFor: (duty, component) =>
    `Take “${duty}” for ${component} over yourselves, or agree with a party to the agreement that it does.`,
});
