import { gapRuleNames, type GapRuleName } from "./gap-rule-names.ts";
import type { GapRule } from "./gap-rule.ts";
import { isAsGrave, severities, type Severity } from "./severity.ts";
import { backupInBlastRadius } from "./rules/backup-in-blast-radius.ts";
import { checkpointTooSlow } from "./rules/checkpoint-too-slow.ts";
import { contestedFact } from "./rules/contested-fact.ts";
import { contractExpiring } from "./rules/contract-expiring.ts";
import { crossCloudBlindSpot } from "./rules/cross-cloud-blind-spot.ts";
import { disclaimedByAll } from "./rules/disclaimed-by-all.ts";
import { disclaimedDependency } from "./rules/disclaimed-dependency.ts";
import { dutyMetOutcomeFailed } from "./rules/duty-met-outcome-failed.ts";
import { excessReach } from "./rules/excess-reach.ts";
import { insecureDefault } from "./rules/insecure-default.ts";
import { irreversibleWithoutCheckpoint } from "./rules/irreversible-without-checkpoint.ts";
import { layerWithoutFixer } from "./rules/layer-without-fixer.ts";
import { lethalCombination } from "./rules/lethal-combination.ts";
import { missingCheckpoint } from "./rules/missing-checkpoint.ts";
import { missingFunctionReview } from "./rules/missing-function-review.ts";
import { multipleAccountable } from "./rules/multiple-accountable.ts";
import { noLogicAuditor } from "./rules/no-logic-auditor.ts";
import { noOutcomeOwner } from "./rules/no-outcome-owner.ts";
import { outcomeGap } from "./rules/outcome-gap.ts";
import { ownerContested } from "./rules/owner-contested.ts";
import { ownerLeft } from "./rules/owner-left.ts";
import { ownerWithoutAuthority } from "./rules/owner-without-authority.ts";
import { ownerlessComponent } from "./rules/ownerless-component.ts";
import { ownerlessIdentity } from "./rules/ownerless-identity.ts";
import { previewControl } from "./rules/preview-control.ts";
import { sharedIdentity } from "./rules/shared-identity.ts";
import { sharedUnresolved } from "./rules/shared-unresolved.ts";
import { singleLayerDefence } from "./rules/single-layer-defence.ts";
import { singleVendorDefence } from "./rules/single-vendor-defence.ts";
import { staleEvidence } from "./rules/stale-evidence.ts";
import { technicalOnlyDefence } from "./rules/technical-only-defence.ts";
import { unacknowledged } from "./rules/unacknowledged.ts";
import { unassignedDuty } from "./rules/unassigned-duty.ts";
import { uncoveredLoss } from "./rules/uncovered-loss.ts";
import { undeclaredFeed } from "./rules/undeclared-feed.ts";
import { undeclaredReach } from "./rules/undeclared-reach.ts";
import { unobservedAgent } from "./rules/unobserved-agent.ts";
import { unrotatedIdentity } from "./rules/unrotated-identity.ts";
import { unsatisfiedCustomerDuty } from "./rules/unsatisfied-customer-duty.ts";
import { unwarrantedControl } from "./rules/unwarranted-control.ts";
import { vendorClaimUnbacked } from "./rules/vendor-claim-unbacked.ts";

/** Every rule that is built, each in a file of its own, in any order. */
const built: readonly GapRule[] = [
  backupInBlastRadius,
  checkpointTooSlow,
  contestedFact,
  contractExpiring,
  crossCloudBlindSpot,
  disclaimedByAll,
  disclaimedDependency,
  dutyMetOutcomeFailed,
  excessReach,
  insecureDefault,
  irreversibleWithoutCheckpoint,
  layerWithoutFixer,
  lethalCombination,
  missingCheckpoint,
  missingFunctionReview,
  multipleAccountable,
  noLogicAuditor,
  noOutcomeOwner,
  outcomeGap,
  ownerContested,
  ownerLeft,
  ownerWithoutAuthority,
  ownerlessComponent,
  ownerlessIdentity,
  previewControl,
  sharedIdentity,
  sharedUnresolved,
  singleLayerDefence,
  singleVendorDefence,
  staleEvidence,
  technicalOnlyDefence,
  unacknowledged,
  unassignedDuty,
  uncoveredLoss,
  undeclaredFeed,
  undeclaredReach,
  unobservedAgent,
  unrotatedIdentity,
  unsatisfiedCustomerDuty,
  unwarrantedControl,
  vendorClaimUnbacked,
];

/** Every rule, in the order of `enum GapRule`. */
export const gapRules: readonly GapRule[] = gapRuleNames.flatMap((name) => built.filter(({ rule }) => rule === name));

/** Rules in the order in which gaps are listed: by severity, the gravest first, then in the order of `enum GapRule`. */
export function rulesAsked(names: readonly GapRuleName[] | undefined, atLeast: Severity = "INFO"): readonly GapRule[] {
  return gapRules
    .filter(({ rule, severity }) => (names === undefined || names.includes(rule)) && isAsGrave(severity, atLeast))
    .sort((left, right) => severities.indexOf(right.severity) - severities.indexOf(left.severity));
}
