import { parseDateTime } from "../ontology/date-time.ts";
import type { Value } from "../ontology/value.ts";
import type { Estate } from "../projection/estate.ts";
import { weaker, type AssuranceLevel } from "./assurance-state.ts";

/** One piece of evidence for a control, as it counts at the estate's moment. */
export interface EvidencePiece {
  readonly evidence: number;
  /** Ms since 1970: `collectedAt`, else since when it has existed without a break. */
  readonly collectedAt: number;
  /** What it is worth were it not past its date; UNKNOWN is nothing. */
  readonly worth: AssuranceLevel;
  readonly isPast: boolean;
  readonly failed: boolean;
  /** Whether it looks at the control itself, so that its failure is the control's. */
  readonly isTrial: boolean;
}

/** The evidence for a control that was collected by the estate's moment, by id of evidence; each piece once. Never throws. */
export function evidencePieces(estate: Estate, control: number): readonly EvidencePiece[] {
  const supporting = new Set(estate.relationsIn(control, "SUPPORTS").map((row) => estate.fromOf(row)));
  const vendors = new Set(estate.relationsIn(control, "PROVIDES").map((row) => estate.fromOf(row)));
  return [...supporting]
    .map((evidence) => pieceOf(estate, evidence, vendors))
    .filter(({ collectedAt }) => collectedAt <= estate.moment.at)
    .sort((left, right) => estate.compareEntities(left.evidence, right.evidence));
}

function pieceOf(estate: Estate, evidence: number, vendors: ReadonlySet<number>): EvidencePiece {
  const { evidenceKind, independence, result, collectedAt, validUntil } = estate.factsOf(evidence);
  const isOutside = independence === "THIRD_PARTY" || independence === "REGULATOR";
  const isCounterparty =
    independence === "COUNTERPARTY" ||
    estate.relationsIn(evidence, "PRODUCED").some((row) => vendors.has(estate.fromOf(row)));
  const most = isCounterparty || result === "INCONCLUSIVE" ? "DOCUMENTED" : "INDEPENDENTLY_VERIFIED";
  return {
    evidence,
    collectedAt: instant(collectedAt) ?? estate.existenceOf(evidence)?.validFrom ?? -Infinity,
    worth: result === "FAIL" ? "UNKNOWN" : weaker(worthOf(evidenceKind, isOutside), most),
    isPast: (instant(validUntil) ?? Infinity) < estate.moment.at,
    failed: result === "FAIL",
    isTrial: evidenceKind === "TEST" || evidenceKind === "AUDIT_REPORT" || evidenceKind === "CONFIGURATION",
  };
}

const worths: ReadonlyMap<Value | undefined, AssuranceLevel> = new Map([
  ["ATTESTATION", "CLAIMED"],
  ["DOCUMENT", "DOCUMENTED"],
  ["CERTIFICATE", "DOCUMENTED"],
  ["CONFIGURATION", "CONFIGURED"],
  ["LOG", "CONFIGURED"],
  ["TEST", "TESTED"],
  ["AUDIT_REPORT", "TESTED"],
]);

function worthOf(kind: Value | undefined, isOutside: boolean): AssuranceLevel {
  const worth = worths.get(kind) ?? "UNKNOWN";
  return worth === "TESTED" && isOutside ? "INDEPENDENTLY_VERIFIED" : worth;
}

function instant(value: Value | undefined): number | undefined {
  return typeof value === "string" ? parseDateTime(value) : undefined;
}
