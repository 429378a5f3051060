import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";
import { guardedPayment, openGuardedPayment } from "./guarded-payment.ts";

const document = `query ($outcome: ID!, $asOf: DateTime, $knownAt: DateTime) {
  assurance(outcome: $outcome, asOf: $asOf, knownAt: $knownAt) {
    outcome { id name }
    verdict
    claims {
      origin { id kind } scenario holds reason
      path { length sentence hops { relation { id } powers guards { control { id } holds } } blockedBy { id } layers { code } }
      layers { code } vendors { id name }
      controls { control { id } state evidence { id validUntil independence } reason }
    }
    byLayer { layer { code } controls holding pathsHeld }
    missing { sentence control { id } hop { relation { id } } closes }
    info { completeness reasons depthReached entitiesExplored relationsExplored asOf graphVersion durationMs }
  }
}`;
const asOf = "2026-06-01T00:00:00Z";

test("the proof tree of an outcome is told field by field", async () => {
  const api = await openGuardedPayment();
  const { assurance } = await api.ask(document, { outcome: "outcome:fraud", asOf });
  expect(assurance).toMatchObject({
    outcome: { id: "outcome:fraud", name: "Fraud" },
    verdict: "PARTLY", // one control alone may fail
    byLayer: [
      { layer: { code: "L1" }, controls: 0, holding: 0, pathsHeld: 0 },
      { layer: { code: "L2" }, controls: 1, holding: 1, pathsHeld: 3 },
      { layer: { code: "L3" }, controls: 0, holding: 0, pathsHeld: 0 },
      { layer: { code: "L4" }, controls: 0, holding: 0, pathsHeld: 0 },
      { layer: { code: "L5" }, controls: 0, holding: 0, pathsHeld: 0 },
    ],
    missing: [
      {
        sentence: "Have a second control hold what “Gate” holds: if it fails, 3 claims hold no longer.",
        control: { id: "control:gate" },
        hop: null,
        closes: 0,
      },
    ],
    info: {
      completeness: "COMPLETE",
      reasons: [],
      depthReached: 4,
      asOf: "2026-06-01T00:00:00.000Z",
      graphVersion: "1",
    },
  });
  expect(assurance.claims.map((claim: { origin: { id: string } }) => claim.origin.id)).toEqual([
    "identity:svc",
    "resource:mailbox",
    "vendor:acme",
  ]);
  expect(assurance.claims[1]).toEqual({
    origin: { id: "resource:mailbox", kind: "RESOURCE" },
    scenario: "INJECTION",
    holds: true,
    reason: "By the evidence on record, “Gate” keeps harm that begins at Mailbox from “Fraud”.",
    path: {
      length: 4,
      sentence: expect.stringMatching(
        /^If somebody puts content into Mailbox and “Gate” fails, “Fraud” may come about: /u,
      ),
      hops: [
        { relation: { id: "FEEDS:resource:mailbox:agent:bot" }, powers: ["CONTROL"], guards: [] },
        { relation: { id: "ACTS_AS:agent:bot:identity:svc" }, powers: ["CONTROL"], guards: [] },
        {
          relation: { id: "CAN_ACCESS:identity:svc:resource:ledger" },
          powers: ["WRITE"],
          guards: [{ control: { id: "control:gate" }, holds: true }],
        },
        { relation: { id: "DRIVES:resource:ledger:outcome:fraud" }, powers: [], guards: [] },
      ],
      blockedBy: [{ id: "control:gate" }],
      layers: [{ code: "L2" }, { code: "L3" }, { code: "L4" }],
    },
    layers: [{ code: "L2" }],
    vendors: [{ id: "vendor:guardian", name: "Guardian" }],
    controls: [
      {
        control: { id: "control:gate" },
        state: "INDEPENDENTLY_VERIFIED",
        evidence: [{ id: "evidence:test", validUntil: "2027-01-01T00:00:00.000Z", independence: "THIRD_PARTY" }],
        reason:
          "“Gate” is INDEPENDENTLY_VERIFIED: “Gate test” is worth INDEPENDENTLY_VERIFIED; it was collected on 2026-02-01 (120 days before), by a third party, and counts until 2027-01-01.",
      },
    ],
  });
  expect(assurance.info.entitiesExplored).toBeGreaterThanOrEqual(6);
  expect(assurance.info.relationsExplored).toBeGreaterThanOrEqual(5);
  expect(api.faults).toEqual([]);
});

test("a proof lasts as long as its evidence: before it was collected and after it has expired nothing holds", async () => {
  const api = await openGuardedPayment();
  for (const [moment, verdict, sentence] of [
    [
      "2026-01-15T00:00:00Z",
      "UNPROVEN",
      "Show that “Gate” works: it is UNKNOWN and has to be TESTED; that closes 3 claims.",
    ],
    [
      "2027-06-01T00:00:00Z",
      "UNPROVEN",
      "Renew the evidence of “Gate”: all of it is past its date; that closes 3 claims.",
    ],
  ]) {
    const { assurance } = await api.ask(document, { outcome: "outcome:fraud", asOf: moment });
    expect([assurance.verdict, assurance.missing[0].sentence]).toEqual([verdict, sentence]);
  }
});

test("what was recorded later does not count where the question says when it was known", async () => {
  const api = await openApi();
  const { relations, ...rest } = guardedPayment;
  await api.apply({ ...rest, relations: relations.filter(({ type }) => type !== "SUPPORTS") });
  const { changes } = await api.ask("{ changes { nodes { recordedAt } } }");
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { effectiveAt } = guardedPayment;
  await api.apply({ effectiveAt, relations: relations.filter(({ type }) => type === "SUPPORTS") });
  const knownAt = changes.nodes[0].recordedAt;
  expect((await api.ask(document, { outcome: "outcome:fraud", asOf, knownAt })).assurance.verdict).toBe("UNPROVEN");
  expect((await api.ask(document, { outcome: "outcome:fraud", asOf })).assurance.verdict).toBe("PARTLY");
});

test("an outcome that is not there, and what is no outcome, are the caller's to mend", async () => {
  const api = await openGuardedPayment();
  const unknown = await api.send(document, { outcome: "outcome:none" });
  expect(unknown.errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "outcome",
    problem: "UNKNOWN_ENTITY",
  });
  const other = await api.send(document, { outcome: "agent:bot" });
  expect(other.errors?.[0]).toMatchObject({
    message: '"agent:bot" is no outcome; see `outcomes` for those there are.',
    extensions: { code: "BAD_USER_INPUT", argument: "outcome", problem: "KIND_MISMATCH" },
  });
  const early = await api.send(document, { outcome: "outcome:fraud", asOf: "2025-06-01T00:00:00Z" });
  expect(early.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", problem: "UNKNOWN_ENTITY" });
});

test("a case that there was no time for is cut short and never proven", async () => {
  const api = await openApi({ limits: { traversalMillisecondsMax: -1 } });
  await api.apply(guardedPayment);
  const { assurance } = await api.ask(document, { outcome: "outcome:fraud", asOf });
  expect(assurance).toMatchObject({ verdict: "UNPROVEN", info: { completeness: "TRUNCATED", reasons: ["TIME"] } });
});
