import { rowStatusRule } from "../row-status-rule.ts";

/** A duty that two have, so that neither does. */
export const multipleAccountable = rowStatusRule({
  status: "MULTIPLE_ACCOUNTABLE",
  rule: "MULTIPLE_ACCOUNTABLE",
  severity: "MEDIUM",
  explanation:
    "Several parties are accountable for one duty by sources of the same rank. Accountable is exactly one, so none is picked.",
  remedyFor: (duty, component) =>
    `Agree on one accountable party for “${duty}” at ${component}, and withdraw the other assignments or end them.`,
});
