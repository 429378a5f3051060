import type { Api } from "../support/open-api.ts";
import { smallEstate } from "./small-estate.ts";

/** The small estate, with something that every question has an answer about. */
export async function answeredEstate(): Promise<Api> {
  const api = await smallEstate();
  await api.apply({
    source: "register",
    effectiveAt: "2026-07-01T00:00:00Z",
    vendors: [{ id: "vendor:cloud" }],
    organizations: [{ id: "organization:own", name: "Own" }],
    people: [{ id: "person:ann", email: "ann@example.org" }],
    platforms: [{ id: "platform:p", name: "+Platform" }],
    duties: [
      { id: "duty:theirs", framework: "own", code: "THEIRS", name: "Keep it up" },
      { id: "duty:ours", framework: "own", code: "OURS", name: "Watch it" },
    ],
    assignments: [
      { id: "assignment:theirs", role: "ACCOUNTABLE", basis: "CONTRACT" },
      { id: "assignment:ours", role: "ACCOUNTABLE", basis: "POLICY" },
    ],
    agreements: [
      {
        id: "agreement:terms",
        name: "Terms",
        agreementKind: "MASTER_TERMS",
        annualFees: "1200.5",
        currency: "EUR",
        signedAt: "2026-02-01T00:00:00Z",
        expiresAt: "2027-02-01T00:00:00Z",
      },
    ],
    vulnerabilities: [
      { id: "vulnerability:x", cve: "CVE-2026-0001", vulnerabilityClass: "DIRECT_PROMPT_INJECTION", cvss: 7.5 },
    ],
    statements: [
      {
        id: "statement:s",
        statementKind: "ANSWER",
        stance: "BY_DESIGN",
        statedAt: "2026-03-01T00:00:00Z",
        paraphrase: "It is meant to be so.",
      },
    ],
    relations: [
      { type: "PROVIDES", from: "vendor:cloud", to: "platform:p" },
      { type: "HOSTS", from: "platform:p", to: "agent:payer" },
      { type: "ASSIGNED_TO", from: "assignment:theirs", to: "vendor:cloud" },
      { type: "FOR_DUTY", from: "assignment:theirs", to: "duty:theirs" },
      { type: "IN_SCOPE_OF", from: "assignment:theirs", to: "agent:payer" },
      { type: "ASSIGNED_TO", from: "assignment:ours", to: "team:pay" },
      { type: "FOR_DUTY", from: "assignment:ours", to: "duty:ours" },
      { type: "IN_SCOPE_OF", from: "assignment:ours", to: "agent:payer" },
      { type: "SATISFIES", from: "control:gate", to: "duty:ours" },
      { type: "OPERATES", from: "team:pay", to: "control:gate" },
      { type: "OWNS", facet: "ACCOUNTABLE", from: "person:ann", to: "control:gate" },
      { type: "PARTY_TO", from: "vendor:acme", to: "agreement:terms", as: "PROVIDER" },
      { type: "PARTY_TO", from: "organization:own", to: "agreement:terms", as: "CUSTOMER" },
      { type: "COVERS", from: "agreement:terms", to: "model:one" },
      { type: "AFFECTS", from: "vulnerability:x", to: "model:one", actions: ["WRITE"] },
      { type: "STATED", from: "vendor:acme", to: "statement:s" },
      { type: "ABOUT", from: "statement:s", to: "vulnerability:x" },
      { type: "OWNS", facet: "OUTCOME_OWNER", from: "organization:own", to: "outcome:fraud" },
    ],
  });
  return api;
}
