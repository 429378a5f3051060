import { expect, test } from "vitest";
import { openApi, type Api } from "../support/open-api.ts";

/** Two plugins of a vendor extend a bot; only one way on is guarded, by a control that was tested. */
const estate = {
  effectiveAt: "2026-01-01T00:00:00Z",
  vendors: [{ id: "vendor:acme", name: "Acme" }],
  plugins: [{ id: "plugin:mail" }, { id: "plugin:chat" }],
  agents: [{ id: "agent:bot", name: "Bot" }],
  identities: [{ id: "identity:svc" }],
  resources: [{ id: "resource:bank", name: "Bank" }],
  outcomes: [{ id: "outcome:down", outcomeKind: "SERVICE_OUTAGE" }, { id: "outcome:fraud" }],
  people: [{ id: "person:ann", name: "Ann", active: true }],
  controls: [{ id: "control:gate", name: "Gate", effect: "PREVENT", status: "IMPLEMENTED" }],
  evidence: [{ id: "evidence:test", evidenceKind: "TEST", result: "PASS", collectedAt: "2026-01-02T00:00:00Z" }],
  relations: [
    { type: "PROVIDES", from: "vendor:acme", to: "plugin:mail" },
    { type: "PROVIDES", from: "vendor:acme", to: "plugin:chat" },
    { type: "EXTENDS", from: "plugin:mail", to: "agent:bot" },
    { type: "EXTENDS", from: "plugin:chat", to: "agent:bot" },
    { type: "ACTS_AS", from: "agent:bot", to: "identity:svc" },
    { type: "CAN_ACCESS", from: "identity:svc", to: "resource:bank", actions: ["WRITE"] },
    { type: "DRIVES", from: "resource:bank", to: "outcome:fraud" },
    { type: "DRIVES", from: "agent:bot", to: "outcome:down" },
    { type: "OWNS", from: "person:ann", to: "agent:bot", facet: "ACCOUNTABLE" },
    { type: "GUARDS", from: "control:gate", to: "resource:bank", side: "IN" },
    { type: "SUPPORTS", from: "evidence:test", to: "control:gate" },
  ],
};
const asOf = "2026-06-01T00:00:00Z";
const document = `query ($from: [ID!]!, $to: [ID!]!, $scenario: Scenario! = COMPROMISE, $assurance: AssuranceState! = TESTED, $assume: Assumptions, $asOf: DateTime, $knownAt: DateTime) {
  chokePoints(from: $from, to: $to, scenario: $scenario, assurance: $assurance, assume: $assume, asOf: $asOf, knownAt: $knownAt) {
    cut { relation { id type } from { id } to { id name } reversed powers guards { control { id } effect assurance holds reason } accountable { id } }
    bottlenecks { id kind name }
    pathExists
    info { completeness reasons depthReached entitiesExplored relationsExplored asOf graphVersion durationMs }
  }
}`;
const asked = { from: ["vendor:acme"], to: ["outcome:fraud"], asOf };

async function openEstate(): Promise<Api> {
  const api = await openApi();
  await api.apply(estate);
  return api;
}

test("a path that the gate blocks is none; where the gate is assumed to fail, the cut and the bottlenecks are told field by field", async () => {
  const api = await openEstate();
  const { chokePoints: held } = await api.ask(document, asked);
  expect(held).toMatchObject({ cut: [], bottlenecks: [], pathExists: false, info: { completeness: "COMPLETE" } });

  const assume = { controlsThatFail: ["control:gate"] };
  const { chokePoints } = await api.ask(document, { ...asked, assume });
  expect(chokePoints).toEqual({
    cut: [
      {
        relation: { id: "ACTS_AS:agent:bot:identity:svc", type: "ACTS_AS" },
        from: { id: "agent:bot" },
        to: { id: "identity:svc", name: "identity:svc" },
        reversed: false,
        powers: ["CONTROL"],
        guards: [],
        accountable: { id: "person:ann" },
      },
    ],
    bottlenecks: [
      { id: "agent:bot", kind: "AGENT", name: "Bot" },
      { id: "identity:svc", kind: "IDENTITY", name: "identity:svc" },
      { id: "resource:bank", kind: "RESOURCE", name: "Bank" },
    ],
    pathExists: true,
    info: {
      ...{
        completeness: "COMPLETE",
        reasons: [],
        depthReached: 5,
        asOf: "2026-06-01T00:00:00.000Z",
        graphVersion: "1",
      },
      ...{
        entitiesExplored: expect.any(Number),
        relationsExplored: expect.any(Number),
        durationMs: expect.any(Number),
      },
    },
  });
  expect(chokePoints.info.entitiesExplored).toBeGreaterThanOrEqual(7);

  const { chokePoints: later } = await api.ask(document, {
    ...asked,
    from: ["identity:svc"],
    assurance: "INDEPENDENTLY_VERIFIED",
  });
  expect(later.cut).toMatchObject([
    {
      relation: { type: "CAN_ACCESS" },
      powers: ["WRITE"],
      guards: [
        {
          control: { id: "control:gate" },
          effect: "PREVENT",
          assurance: "TESTED",
          holds: false,
          reason: "TESTED, needs INDEPENDENTLY_VERIFIED",
        },
      ],
    },
  ]);
});

test("what cuts, taken away, leaves no open path", async () => {
  const api = await openEstate();
  const assume = { controlsThatFail: ["control:gate"] };
  const { chokePoints } = await api.ask(document, { ...asked, assume });
  const withoutRelations = chokePoints.cut.map(({ relation }: { relation: { id: string } }) => relation.id);
  const left = await api.ask(document, { ...asked, assume: { ...assume, withoutRelations } });
  expect(left.chokePoints).toMatchObject({ pathExists: false, cut: [], bottlenecks: [] });
});

test("an outage, a moment before the estate was, and what was not known then are answered as every traversal answers them", async () => {
  const api = await openEstate();
  const outage = await api.ask(document, { from: ["vendor:acme"], to: ["outcome:down"], scenario: "OUTAGE" });
  expect(outage.chokePoints).toMatchObject({
    cut: [{ relation: { type: "DRIVES" }, powers: [], guards: [] }],
    bottlenecks: [{ id: "agent:bot" }],
  });
  const problem = async (when: object) => (await api.send(document, { ...asked, ...when })).errors?.[0]?.extensions;
  const unknown = { code: "BAD_USER_INPUT", argument: "from", problem: "UNKNOWN_ENTITY" };
  expect(await problem({ asOf: "2025-01-01T00:00:00Z" })).toMatchObject(unknown);
  expect(await problem({ knownAt: "2020-01-01T00:00:00Z" })).toMatchObject(unknown);
  const removed = await api.ask(document, { ...asked, assume: { withoutEntities: ["outcome:fraud"] } });
  expect(removed.chokePoints).toMatchObject({ pathExists: false, cut: [] });
});

test.each([
  ["no origin", { from: [] }, "from"],
  ["no target", { to: [] }, "to"],
  ["an unknown origin", { from: ["vendor:none"] }, "from"],
  ["an unknown target", { to: ["outcome:none"] }, "to"],
  ["an origin removed", { assume: { withoutEntities: ["vendor:acme"] } }, "from"],
  ["an id at both ends", { to: ["outcome:fraud", "vendor:acme"] }, "to"],
  ["STALE as a threshold", { assurance: "STALE" }, "assurance"],
  [
    "a control that holds and fails",
    { assume: { controlsThatHold: ["control:gate"], controlsThatFail: ["control:gate"] } },
    "assume.controlsThatFail",
  ],
  ["an unknown relation taken away", { assume: { withoutRelations: ["X"] } }, "assume.withoutRelations"],
])("%s is a BAD_USER_INPUT error that names its argument", async (_title, variables, argument) => {
  const api = await openEstate();
  const { errors } = await api.send(document, { ...asked, ...variables });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  expect(api.faults).toEqual([]);
});

test("a list of more ids than a question takes is refused, and the error says how many it takes", async () => {
  const api = await openApi({ limits: { questionIdsMax: 2 } });
  await api.apply(estate);
  const { errors } = await api.send(document, { ...asked, from: ["vendor:acme", "plugin:mail", "plugin:chat"] });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining("ANSWERABLE_QUESTION_IDS_MAX"),
    extensions: { code: "BAD_USER_INPUT", argument: "from", problem: "LIMIT_EXCEEDED" },
  });
});
