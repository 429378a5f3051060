import { datesOf } from "../dates-of.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { agreementDates } from "../assignment-reads.ts";
import { controlsUnbacked } from "../vendor-evidence.ts";
import { statementsUnbacked } from "../vendor-statements.ts";
import { into, outOf } from "../read-path.ts";
import type { Snapshot } from "../snapshot.ts";
import { controlDates } from "../control-reads.ts";

/** All that speaks for what a vendor says is the vendor. */
export const vendorClaimUnbacked: GapRule = {
  rule: "VENDOR_CLAIM_UNBACKED",
  severity: "MEDIUM",
  explanation:
    "A control that a vendor operates or provides has no evidence but the vendor's own; or a vendor claims something of a duty or a component " +
    "to which no clause in force commits it and for which there is no evidence but its own. What a party says of itself proves nothing.",
  subjects: ["CONTROL", "STATEMENT"],
  reads: {
    paths: [
      [into("OPERATES", "PROVIDES")],
      [into("SUPPORTS"), into("PRODUCED")],
      [into("STATED"), into("SUPPORTS"), into("PRODUCED")],
      [into("STATED"), outOf("PARTY_TO")],
      [outOf("ABOUT"), into("SUPPORTS"), into("PRODUCED")],
      [outOf("ABOUT"), into("SATISFIES"), into("SUPPORTS"), into("PRODUCED")],
      [outOf("ABOUT"), into("SATISFIES"), into("OPERATES", "PROVIDES")],
      [outOf("ABOUT"), into("COMMITS_TO"), into("HAS_CLAUSE"), into("PARTY_TO")],
      [outOf("ABOUT"), into("COVERS"), outOf("HAS_CLAUSE"), outOf("COMMITS_TO")],
      [outOf("ABOUT"), into("COVERS"), into("PARTY_TO")],
    ],
    fields: {
      EVIDENCE: ["independence", "collectedAt", "result"],
      STATEMENT: ["statementKind", "statedAt"],
      AGREEMENT: ["signedAt", "expiresAt"],
    },
    dates: { ...controlDates, ...agreementDates, STATEMENT: datesOf(["statedAt", 0]) },
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  return estate.kindOf(subject) === "CONTROL" ? controlsUnbacked(estate, subject) : statementsUnbacked(estate, subject);
}
