import { gapRuleNames, type GapRuleName } from "./gap-rule-names.ts";
import type { GapRule } from "./gap-rule.ts";
import { isAsGrave, severities, type Severity } from "./severity.ts";
import { backupInBlastRadius } from "./rules/backup-in-blast-radius.ts";
import { checkpointTooSlow } from "./rules/checkpoint-too-slow.ts";
import { disclaimedDependency } from "./rules/disclaimed-dependency.ts";
import { excessReach } from "./rules/excess-reach.ts";
import { irreversibleWithoutCheckpoint } from "./rules/irreversible-without-checkpoint.ts";
import { layerWithoutFixer } from "./rules/layer-without-fixer.ts";
import { lethalCombination } from "./rules/lethal-combination.ts";
import { missingCheckpoint } from "./rules/missing-checkpoint.ts";
import { previewControl } from "./rules/preview-control.ts";
import { singleLayerDefence } from "./rules/single-layer-defence.ts";
import { singleVendorDefence } from "./rules/single-vendor-defence.ts";
import { technicalOnlyDefence } from "./rules/technical-only-defence.ts";
import { undeclaredFeed } from "./rules/undeclared-feed.ts";
import { unwarrantedControl } from "./rules/unwarranted-control.ts";
import { ownerLeft } from "./rules/owner-left.ts";
import { sharedIdentity } from "./rules/shared-identity.ts";

/** Every rule that is built, each in a file of its own, in any order. */
const built: readonly GapRule[] = [
  ownerLeft,
  sharedIdentity,
  backupInBlastRadius,
  checkpointTooSlow,
  disclaimedDependency,
  excessReach,
  irreversibleWithoutCheckpoint,
  layerWithoutFixer,
  lethalCombination,
  missingCheckpoint,
  previewControl,
  singleLayerDefence,
  singleVendorDefence,
  technicalOnlyDefence,
  undeclaredFeed,
  unwarrantedControl,
];

/** Every rule, in the order of `enum GapRule`. */
export const gapRules: readonly GapRule[] = gapRuleNames.flatMap((name) => built.filter(({ rule }) => rule === name));

/** Rules in the order in which gaps are listed: by severity, the gravest first, then in the order of `enum GapRule`. */
export function rulesAsked(names: readonly GapRuleName[] | undefined, atLeast: Severity = "INFO"): readonly GapRule[] {
  return gapRules
    .filter(({ rule, severity }) => (names === undefined || names.includes(rule)) && isAsGrave(severity, atLeast))
    .sort((left, right) => severities.indexOf(right.severity) - severities.indexOf(left.severity));
}
