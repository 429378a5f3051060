import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const document = `query ($outcome: ID!, $asOf: DateTime, $knownAt: DateTime) {
  lossAllocation(outcome: $outcome, asOf: $asOf, knownAt: $knownAt) {
    outcome { id }
    gross { amount currency }
    residual { amount currency }
    residualAtBest { amount currency }
    borneBy { id }
    disclaimer
    recoveries {
      agreement { id } counterparty { id } clause { id } lossKind ground reason
      amount { amount currency } atMost { amount currency }
    }
  }
}`;

const changes = {
  effectiveAt: "2026-01-01T00:00:00Z",
  vendors: [{ id: "vendor:acme" }],
  organizations: [{ id: "org:kest", name: "Kest" }],
  outcomes: [{ id: "outcome:o", losses: [{ kind: "DIRECT", amount: "0.30", currency: "EUR" }] }],
  agreements: [
    {
      id: "agreement:a",
      name: "Order",
      currency: "EUR",
      expiresAt: "2027-01-01T00:00:00Z",
      signedAt: "2026-02-01T00:00:00Z",
    },
  ],
  clauses: [{ id: "clause:i", name: "Indemnity", clauseKind: "INDEMNITY", lossKinds: ["DIRECT"], capAmount: "0.1" }],
  relations: [
    { type: "PARTY_TO", from: "vendor:acme", to: "agreement:a", as: "PROVIDER" },
    { type: "HAS_CLAUSE", from: "agreement:a", to: "clause:i" },
    { type: "COVERS", from: "agreement:a", to: "outcome:o" },
  ],
};

test("the loss of an outcome is allocated over HTTP, in decimals, at the moment asked about", async () => {
  const api = await openApi();
  await api.apply(changes);
  const { lossAllocation } = await api.ask(document, { outcome: "outcome:o", asOf: "2026-06-01T00:00:00Z" });
  expect(lossAllocation).toMatchObject({
    outcome: { id: "outcome:o" },
    gross: [{ amount: "0.3", currency: "EUR" }],
    residual: [{ amount: "0.2", currency: "EUR" }], // floats would say 0.19999999999999998
    residualAtBest: [{ amount: "0.2", currency: "EUR" }],
    borneBy: { id: "org:kest" },
    recoveries: [
      {
        agreement: { id: "agreement:a" },
        counterparty: { id: "vendor:acme" },
        clause: { id: "clause:i" },
        lossKind: "DIRECT",
        ground: "INDEMNITY",
        amount: { amount: "0.1", currency: "EUR" },
        reason:
          "“Indemnity” is recorded as an indemnity for direct loss; bounded by the limit of “Indemnity” at EUR 0.1.",
      },
    ],
  });
  expect(lossAllocation.disclaimer).toMatch(/^Decision support, not legal advice/u);
  const before = await api.ask(document, { outcome: "outcome:o", asOf: "2026-01-15T00:00:00Z" });
  expect(before.lossAllocation.recoveries).toEqual([]); // not signed yet
  expect(api.faults).toEqual([]);
});

test("what was recorded later does not count where the question says when it was known", async () => {
  const api = await openApi();
  const { relations, ...entities } = changes;
  await api.apply(entities);
  const { changes: log } = await api.ask("{ changes { nodes { recordedAt } } }");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await api.apply({ effectiveAt: changes.effectiveAt, relations });
  const knownAt = log.nodes[0].recordedAt;
  const asOf = "2026-06-01T00:00:00Z";
  expect((await api.ask(document, { outcome: "outcome:o", asOf, knownAt })).lossAllocation.recoveries).toEqual([]);
  expect((await api.ask(document, { outcome: "outcome:o", asOf })).lossAllocation.recoveries).toHaveLength(1);
});

test("an id that is no outcome, or nothing, is refused with the argument's name", async () => {
  const api = await openApi();
  await api.apply(changes);
  const problem = async (outcome: string) => (await api.send(document, { outcome })).errors?.[0]?.extensions;
  expect(await problem("vendor:acme")).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "outcome",
    problem: "KIND_MISMATCH",
  });
  expect(await problem("outcome:x")).toMatchObject({ code: "BAD_USER_INPUT", problem: "UNKNOWN_ENTITY" });
});
