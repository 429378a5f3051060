import type { Downloaded } from "./download.ts";
import { type Api, openApi } from "../support/open-api.ts";

export const asOf = "2026-11-01T00:00:00Z";

/** A few of everything that a document can go wrong at: two sources, certainties, dates, amounts, lists, parts, and odd names. */
export async function smallEstate(): Promise<Api> {
  const api = await openApi();
  await api.apply({
    source: "register",
    effectiveAt: "2026-01-01T00:00:00Z",
    vendors: [{ id: "vendor:acme", name: "Acme & Sons <Ltd>", categories: ["MODEL_PROVIDER"] }],
    people: [
      { id: "person:ann", name: "Ann “Ace” Lee", active: true },
      { id: "person:bob", name: "Bob", active: true },
    ],
    teams: [{ id: "team:pay", name: "Payments; [team]" }],
    models: [{ id: "model:one", name: "One #1", externalIds: [{ system: "purl", id: "pkg:generic/one" }] }],
    agents: [
      {
        id: "agent:payer",
        name: 'Payer "beta"',
        description: "Pays\ninvoices | quickly",
        criticality: "HIGH",
        autonomy: "L3",
        tags: ["pay", "a|b"],
        settings: [{ name: "approval", secure: "on", observed: "off" }],
        extra: { note: { deep: [1, null] } },
      },
    ],
    identities: [{ id: "identity:svc", name: "Service account", identityKind: "SERVICE_ACCOUNT", privileged: true }],
    resources: [
      { id: "resource:ledger", name: "=Ledger", resourceKind: "DATABASE", dataClasses: ["FINANCIAL", "PERSONAL"] },
    ],
    controls: [
      {
        id: "control:gate",
        name: "Gate",
        controlKind: "HUMAN_APPROVAL",
        effect: "PREVENT",
        status: "IMPLEMENTED",
        latencySeconds: 0.5,
      },
    ],
    evidence: [
      {
        id: "evidence:test",
        evidenceKind: "TEST",
        result: "PASS",
        collectedAt: "2026-10-01T00:00:00Z",
        independence: "SELF",
      },
    ],
    outcomes: [
      {
        id: "outcome:fraud",
        name: "A wrong payment",
        outcomeKind: "FRAUDULENT_PAYMENT",
        losses: [{ kind: "FRAUD", amount: "-12.50", currency: "EUR" }],
      },
    ],
    relations: [
      { type: "PROVIDES", from: "vendor:acme", to: "model:one" },
      { type: "POWERS", from: "model:one", to: "agent:payer" },
      { type: "ACTS_AS", from: "agent:payer", to: "identity:svc" },
      {
        type: "CAN_ACCESS",
        from: "identity:svc",
        to: "resource:ledger",
        actions: ["READ", "WRITE"],
        maxAmount: "10000",
        reversible: false,
      },
      { type: "DRIVES", from: "resource:ledger", to: "outcome:fraud" },
      { type: "GUARDS", from: "control:gate", to: "agent:payer", side: "IN", on: ["POWERS"] },
      { type: "SUPPORTS", from: "evidence:test", to: "control:gate" },
      { type: "OWNS", facet: "ACCOUNTABLE", from: "team:pay", to: "agent:payer" },
      { type: "LEADS", from: "person:ann", to: "team:pay", validTo: "2027-01-01T00:00:00Z" },
    ],
  });
  await api.apply({
    source: "scanner",
    certainty: "B",
    effectiveAt: "2026-06-01T00:00:00Z",
    agents: [{ id: "agent:payer", name: "payer-prod", clouds: ["aws"] }],
  });
  return api;
}

/** A document without the one time that differs although the graph does not. */
export function lasting({ text, headers }: Downloaded): string {
  return text.replaceAll(headers.get("answerable-exported-at") ?? "none", "TIME");
}
