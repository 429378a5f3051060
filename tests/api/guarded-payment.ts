import { openApi, type Api } from "../support/open-api.ts";

/** Anybody can write the mailbox that a bot reads; the bot pays from a ledger that a gate guards, and the gate was tested. */
export const guardedPayment = {
  effectiveAt: "2026-01-01T00:00:00Z",
  organizations: [{ id: "org:kest", name: "Kest" }],
  vendors: [
    { id: "vendor:acme", name: "Acme" },
    { id: "vendor:guardian", name: "Guardian" },
  ],
  agents: [{ id: "agent:bot", name: "Bot" }],
  identities: [{ id: "identity:svc", name: "Service account" }],
  resources: [
    { id: "resource:mailbox", name: "Mailbox", externallyWritable: true },
    { id: "resource:ledger", name: "Ledger" },
  ],
  outcomes: [
    {
      id: "outcome:fraud",
      name: "Fraud",
      trigger: "COMPROMISE",
      losses: [{ kind: "FRAUD", amount: "100.50", currency: "EUR" }],
    },
  ],
  people: [{ id: "person:ann", name: "Ann", active: true }],
  controls: [{ id: "control:gate", name: "Gate", effect: "PREVENT", status: "IMPLEMENTED" }],
  evidence: [
    {
      ...{ id: "evidence:test", name: "Gate test", evidenceKind: "TEST", result: "PASS", independence: "THIRD_PARTY" },
      ...{ collectedAt: "2026-02-01T00:00:00Z", validUntil: "2027-01-01T00:00:00Z" },
    },
  ],
  agreements: [{ id: "agreement:order", name: "Order", currency: "EUR", signedAt: "2026-01-01T00:00:00Z" }],
  clauses: [{ id: "clause:indemnity", clauseKind: "INDEMNITY", lossKinds: ["FRAUD"], capAmount: "0.5" }],
  relations: [
    { type: "FEEDS", from: "resource:mailbox", to: "agent:bot" },
    { type: "PROVIDES", from: "vendor:acme", to: "agent:bot" },
    { type: "PROVIDES", from: "vendor:guardian", to: "control:gate" },
    { type: "ACTS_AS", from: "agent:bot", to: "identity:svc" },
    { type: "CAN_ACCESS", from: "identity:svc", to: "resource:ledger", actions: ["WRITE"] },
    { type: "DRIVES", from: "resource:ledger", to: "outcome:fraud" },
    { type: "GUARDS", from: "control:gate", to: "resource:ledger", side: "IN" },
    { type: "SUPPORTS", from: "evidence:test", to: "control:gate" },
    { type: "OWNS", from: "org:kest", to: "outcome:fraud", facet: "OUTCOME_OWNER" },
    { type: "OWNS", from: "person:ann", to: "resource:ledger", facet: "ACCOUNTABLE" },
    { type: "PARTY_TO", from: "vendor:acme", to: "agreement:order", as: "PROVIDER" },
    { type: "HAS_CLAUSE", from: "agreement:order", to: "clause:indemnity" },
    { type: "COVERS", from: "agreement:order", to: "agent:bot" },
  ],
};

/** The whole product on that estate. */
export async function openGuardedPayment(): Promise<Api> {
  const api = await openApi();
  await api.apply(guardedPayment);
  return api;
}
