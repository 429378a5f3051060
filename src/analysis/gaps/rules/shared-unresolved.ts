import { rowStatusRule } from "../row-status-rule.ts";

/** A duty of which all that is said is that it is shared. */
export const sharedUnresolved = rowStatusRule({
  status: "SHARED_UNRESOLVED",
  rule: "SHARED_UNRESOLVED",
  severity: "MEDIUM",
  explanation:
    "The strongest that is on record of a duty is that it is shared. Shared is never an answer to who is accountable.",
  remedyFor: (duty, component) =>
    `Agree on who leads in “${duty}” for ${component}, and assign it to that party as accountable.`,
});
