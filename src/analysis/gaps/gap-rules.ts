import { gapRuleNames, type GapRuleName } from "./gap-rule-names.ts";
import type { GapRule } from "./gap-rule.ts";
import { isAsGrave, severities, type Severity } from "./severity.ts";
import { ownerLeft } from "./rules/owner-left.ts";
import { sharedIdentity } from "./rules/shared-identity.ts";

/** Every rule that is built, each in a file of its own, in any order. */
const built: readonly GapRule[] = [ownerLeft, sharedIdentity];

/** Every rule, in the order of `enum GapRule`. */
export const gapRules: readonly GapRule[] = gapRuleNames.flatMap((name) => built.filter(({ rule }) => rule === name));

/** Rules in the order in which gaps are listed: by severity, the gravest first, then in the order of `enum GapRule`. */
export function rulesAsked(names: readonly GapRuleName[] | undefined, atLeast: Severity = "INFO"): readonly GapRule[] {
  return gapRules
    .filter(({ rule, severity }) => (names === undefined || names.includes(rule)) && isAsGrave(severity, atLeast))
    .sort((left, right) => severities.indexOf(right.severity) - severities.indexOf(left.severity));
}
