import type { FieldResolver } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";

/** The stances that do not disclaim, by the group they stand in; source: `enum StanceGroup`. */
const groups: Readonly<Record<string, string>> = {
  ACCEPTED: "TOOK_RESPONSIBILITY",
  FIXED: "TOOK_RESPONSIBILITY",
  PARTIAL_FIX: "TOOK_RESPONSIBILITY",
  ACKNOWLEDGED_NO_ADVISORY: "ACKNOWLEDGED",
  MITIGATION_ADVISED: "ACKNOWLEDGED",
  KNOWN_ISSUE: "ACKNOWLEDGED",
  NO_RESPONSE: "SILENT",
};

/** `Statement.stanceGroup`, worked out from the stance; null where there is none. */
export const stanceGroup: FieldResolver = ({ record }: EntitySource) => {
  const { stance } = record.facts.properties;
  return typeof stance === "string" ? (groups[stance] ?? "DISCLAIMED") : null;
};
