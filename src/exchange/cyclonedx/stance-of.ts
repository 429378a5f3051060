import { listIn, textIn } from "./data-names.ts";

type Written = Readonly<Record<string, unknown>>;

/** What it takes to be affected, as the justification of `not_affected` has it. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ["requires_configuration", "CUSTOMER_CONFIGURATION"],
  ["requires_environment", "CUSTOMER_CONFIGURATION"],
  ["requires_dependency", "THIRD_PARTY"],
]);

/**
 * The stance that the analysis of a vulnerability takes, as finely as it says; undefined where it names no state. What is
 * exploitable is a known issue unless the responses say more. Source: docs/exchange.md, "CycloneDX".
 */
export function stanceOf(analysis: Written): string | undefined {
  const responses = new Set(listIn(analysis, "response"));
  switch (textIn(analysis, "state")) {
    case "resolved":
    case "resolved_with_pedigree":
      return "FIXED";
    case "in_triage":
      return "ACKNOWLEDGED_NO_ADVISORY";
    case "false_positive":
      return "DISPUTED";
    case "not_affected":
      return elsewhere.get(textIn(analysis, "justification")) ?? "DISPUTED";
    case "exploitable":
      if (responses.has("will_not_fix") || responses.has("can_not_fix")) return "WONT_FIX";
      if (responses.has("update")) return "ACCEPTED";
      return responses.has("workaround_available") || responses.has("rollback") ? "MITIGATION_ADVISED" : "KNOWN_ISSUE";
    default:
      return undefined;
  }
}
