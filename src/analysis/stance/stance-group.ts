export type StanceGroup = "TOOK_RESPONSIBILITY" | "ACKNOWLEDGED" | "DISCLAIMED" | "SILENT";

/** The stances that do not disclaim, by the group they stand in; source: `enum StanceGroup`. */
const groups: Readonly<Record<string, StanceGroup>> = {
  ACCEPTED: "TOOK_RESPONSIBILITY",
  FIXED: "TOOK_RESPONSIBILITY",
  PARTIAL_FIX: "TOOK_RESPONSIBILITY",
  ACKNOWLEDGED_NO_ADVISORY: "ACKNOWLEDGED",
  MITIGATION_ADVISED: "ACKNOWLEDGED",
  KNOWN_ISSUE: "ACKNOWLEDGED",
  NO_RESPONSE: "SILENT",
};

/** The group of a stance; undefined where there is none. */
export function groupOfStance(stance: unknown): StanceGroup | undefined {
  return typeof stance === "string" ? (groups[stance] ?? "DISCLAIMED") : undefined;
}
