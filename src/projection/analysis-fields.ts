import type { Kind } from "../ontology/kinds.ts";

/**
 * The fields of an entity that some analysis names: only these are kept in memory. The rest of an entity stays in the store.
 * A new analysis that reads a field adds it here. Beside them stands `contested` where sources disagree on any field.
 */
export const analysisFields: Readonly<Record<Kind, readonly string[]>> = {
  VENDOR: ["categories", "posture"],
  ORGANIZATION: [],
  TEAM: ["businessFunction"],
  PERSON: ["active"],
  MODEL: ["releaseStage", "settings"],
  PLATFORM: ["platformKind", "releaseStage", "clouds", "settings"],
  PLUGIN: ["pluginKind", "publisherVerified", "approved", "releaseStage", "settings"],
  AGENT: ["serviceModel", "autonomy", "overrideTier", "criticality", "clouds", "declaredReach", "settings"],
  IDENTITY: ["identityKind", "privileged", "expiresAt", "lastRotatedAt", "declaredReach"],
  RESOURCE: ["resourceKind", "dataClasses", "clouds", "externallyWritable", "outbound", "independentBackup"],
  DUTY: ["framework", "code", "category", "layer", "template", "delegable"],
  ASSIGNMENT: ["role", "basis", "status", "serviceModel"],
  AGREEMENT: ["agreementKind", "annualFees", "currency", "signedAt", "expiresAt"],
  CLAUSE: [
    "clauseKind",
    "capAmount",
    "capBasis",
    "lossKinds",
    "excludesConsequential",
    "outsideCap",
    "availabilityTarget",
    "creditTiers",
    "soleRemedy",
    "retention",
    "noticeHours",
    "remediationHours",
  ],
  STATEMENT: ["statementKind", "stance", "classes", "inScope", "channel", "statedAt"],
  CONTROL: [
    "controlKind",
    "effect",
    "nature",
    "location",
    "settings",
    "failMode",
    "status",
    "releaseStage",
    "latencySeconds",
    "clouds",
  ],
  EVIDENCE: ["evidenceKind", "collectedAt", "validUntil", "independence", "result"],
  REQUIREMENT: ["framework", "code", "demands"],
  OUTCOME: ["outcomeKind", "severity", "losses", "trigger", "realized", "occurredAt"],
  VULNERABILITY: ["vulnerabilityClass", "disclosedAt", "fixedAt"],
  INCIDENT: ["incidentKind", "occurredAt", "availability"],
};
