import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";
import { guardedPayment, openGuardedPayment } from "./guarded-payment.ts";

const document = `query (
  $outcome: ID!, $fromKinds: [Kind!], $scenario: Scenario! = COMPROMISE, $maxDepth: Int! = 64, $first: Int! = 20,
  $assurance: AssuranceState! = TESTED, $assume: Assumptions, $asOf: DateTime, $knownAt: DateTime
) {
  outcomePaths(
    outcome: $outcome, fromKinds: $fromKinds, scenario: $scenario, maxDepth: $maxDepth, first: $first,
    assurance: $assurance, assume: $assume, asOf: $asOf, knownAt: $knownAt
  ) {
    outcome { id }
    owner { facet party { id } reason sentence }
    paths {
      origin { id name } scenario
      path { length sentence blockedBy { id } parties { id } }
      accountable { hop { to { id } guards { control { id } holds reason } } party { id } reason }
      residualLoss { amount currency }
    }
    openOrigins { id }
    info { completeness reasons depthReached entitiesExplored relationsExplored asOf graphVersion durationMs }
  }
}`;
const asked = { outcome: "outcome:fraud", asOf: "2026-06-01T00:00:00Z" };
const fail = { controlsThatFail: ["control:gate"] };

test("how an outcome can be reached is told field by field", async () => {
  const api = await openGuardedPayment();
  const { outcomePaths } = await api.ask(document, { ...asked, assume: fail, fromKinds: ["VENDOR"] });
  expect(outcomePaths).toEqual({
    outcome: { id: "outcome:fraud" },
    owner: {
      ...{ facet: "OUTCOME_OWNER", party: { id: "org:kest" }, reason: "DIRECT" },
      sentence: expect.stringContaining("Kest is recorded as the outcome owner of “Fraud”"),
    },
    paths: [
      {
        origin: { id: "vendor:acme", name: "Acme" },
        scenario: "COMPROMISE",
        path: {
          length: 4,
          sentence: expect.stringMatching(/^If Acme is compromised, “Fraud” may come about: /u),
          blockedBy: [],
          parties: [{ id: "person:ann" }],
        },
        accountable: [
          { hop: { to: { id: "agent:bot" }, guards: [] }, party: null, reason: "MISSING" },
          { hop: { to: { id: "identity:svc" }, guards: [] }, party: null, reason: "MISSING" },
          {
            hop: {
              to: { id: "resource:ledger" },
              guards: [{ control: { id: "control:gate" }, holds: false, reason: "assumed to fail" }],
            },
            party: { id: "person:ann" },
            reason: "DIRECT",
          },
          { hop: { to: { id: "outcome:fraud" }, guards: [] }, party: null, reason: "MISSING" },
        ],
        residualLoss: [{ amount: "100", currency: "EUR" }],
      },
    ],
    openOrigins: [{ id: "vendor:acme" }],
    info: {
      ...{ completeness: "COMPLETE", reasons: [], depthReached: 4, graphVersion: "1" },
      ...{ asOf: "2026-06-01T00:00:00.000Z", durationMs: expect.any(Number) },
      ...{ entitiesExplored: expect.any(Number), relationsExplored: expect.any(Number) },
    },
  });
  expect(api.faults).toEqual([]);
});

test("what holds blocks, and which origins are open follows from it", async () => {
  const api = await openGuardedPayment();
  const { outcomePaths } = await api.ask(document, asked);
  expect(outcomePaths.openOrigins).toEqual([]);
  expect(
    outcomePaths.paths.map(
      ({ origin, scenario, path }: Record<string, { id: string; length: number; blockedBy: object }>) => [
        origin?.id,
        scenario,
        path?.length,
        path?.blockedBy,
      ],
    ),
  ).toEqual([
    ["identity:svc", "COMPROMISE", 2, [{ id: "control:gate" }]],
    ["resource:mailbox", "INJECTION", 4, [{ id: "control:gate" }]],
    ["vendor:acme", "COMPROMISE", 4, [{ id: "control:gate" }]],
  ]);
});

test("kinds narrow the origins, and an empty list names none", async () => {
  const api = await openGuardedPayment();
  const origins = async (variables: object): Promise<string[]> => {
    const { outcomePaths } = await api.ask(document, { ...asked, ...variables });
    return outcomePaths.paths.map(({ origin }: { origin: { id: string } }) => origin.id);
  };
  expect(await origins({ fromKinds: ["VENDOR", "RESOURCE"] })).toEqual(["resource:mailbox", "vendor:acme"]);
  expect(await origins({ fromKinds: [] })).toEqual([]);
  expect(await origins({ scenario: "INJECTION" })).toEqual(["resource:mailbox"]);
  expect(await origins({ scenario: "OUTAGE" })).toEqual([]);
});

test("the moment, what was known, and what is assumed are taken into account", async () => {
  const api = await openGuardedPayment();
  const open = async (variables: object): Promise<number> =>
    (await api.ask(document, { ...asked, ...variables })).outcomePaths.openOrigins.length;
  expect(await open({})).toBe(0);
  expect(await open({ asOf: "2026-01-15T00:00:00Z" })).toBe(3); // before the gate was tested
  expect(await open({ assume: { withoutRelations: ["SUPPORTS:evidence:test:control:gate"] } })).toBe(3);
  expect(await open({ assume: { withoutEntities: ["agent:bot"], ...fail } })).toBe(1);
  expect(await open({ assurance: "INDEPENDENTLY_VERIFIED" })).toBe(0);
  const unknown = await api.send(document, { ...asked, knownAt: "2020-01-01T00:00:00Z" });
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", problem: "UNKNOWN_ENTITY" });
});

test("an argument that cannot be is named, with what it takes", async () => {
  const api = await openGuardedPayment();
  for (const [variables, argument, message] of [
    [{ outcome: "outcome:none" }, "outcome", /^No entity has the id "outcome:none"/u],
    [{ outcome: "control:gate" }, "outcome", /^"control:gate" is no outcome/u],
    [{ first: 0 }, "first", /1 to 100/u],
    [{ first: 101 }, "first", /1 to 100/u],
    [{ maxDepth: 0 }, "maxDepth", /1 to 1000/u],
    [{ maxDepth: 1001 }, "maxDepth", /1 to 1000/u],
    [{ assurance: "STALE" }, "assurance", /is no threshold/u],
    [{ assume: { withoutEntities: ["outcome:fraud"] } }, "outcome", /^No entity has the id/u],
    [{ assume: { controlsThatHold: ["control:gate"], ...fail } }, "assume.controlsThatFail", /assume one of the two/u],
  ] as const) {
    const { data, errors } = await api.send(document, { ...asked, ...variables });
    expect(data ?? null, argument).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
    expect(errors?.[0]?.message).toMatch(message);
  }
});

test("limits that cut the answer short are named", async () => {
  const api = await openGuardedPayment();
  const info = async (variables: object): Promise<object> =>
    (await api.ask(document, { ...asked, ...variables })).outcomePaths.info;
  expect(await info({ first: 2 })).toMatchObject({ completeness: "TRUNCATED", reasons: ["PATHS"] });
  expect(await info({ maxDepth: 3 })).toMatchObject({ completeness: "TRUNCATED", reasons: ["DEPTH"] });
  const hasty = await openApi({ limits: { traversalMillisecondsMax: -1 } });
  await hasty.apply(guardedPayment);
  const { outcomePaths } = await hasty.ask(document, asked);
  expect(outcomePaths).toMatchObject({ info: { completeness: "TRUNCATED", reasons: ["TIME"] } });
});
