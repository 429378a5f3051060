import { expect, test } from "vitest";
import { tested } from "./claims-told.ts";
import { exposure } from "./exposure-told.ts";

const estate = `
  outcome:o {name: Wrong payment, trigger: COMPROMISE, losses: [{kind: FRAUD, amount: "100", currency: EUR}]}
  organization:kest {name: Kest}
  organization:kest -OWNS {facet: OUTCOME_OWNER}-> outcome:o
  resource:mailbox {externallyWritable: true}
  team:finance -OWNS {facet: ACCOUNTABLE}-> resource:ledger
  resource:mailbox -FEEDS-> agent:bot
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS WRITE-> resource:ledger
  resource:ledger -DRIVES-> outcome:o
  vendor:acme -PROVIDES-> agent:bot
  vendor:short -PROVIDES-> resource:ledger`;
const gate = `${tested("gate")}
  control:gate -GUARDS {side: IN, on: [CAN_ACCESS]}-> resource:ledger`;

test("each causal origin is told once with its first path: open ones first, then the shortest, then by id", () => {
  const { told, openOrigins, answer, estate: drawn } = exposure(`${estate}${gate}`);
  expect(told).toEqual([
    "open 2 vendor:short COMPROMISE",
    "blocked 2 identity:svc COMPROMISE",
    "blocked 4 resource:mailbox INJECTION",
    "blocked 4 vendor:acme COMPROMISE",
  ]);
  expect(openOrigins).toEqual(["vendor:short"]);
  expect(drawn.idOf(answer.owner.party ?? -1)).toBe("organization:kest");
});

test("a scenario narrows what happens at the origins; an outage takes every component, whatever the trigger", () => {
  expect(exposure(estate, { scenario: "INJECTION" }).told).toEqual(["open 4 resource:mailbox INJECTION"]);
  expect(exposure(estate, { scenario: "OUTAGE" }).told).toEqual([]); // what is down does not commit fraud
  const standstill =
    "outcome:o {outcomeKind: SERVICE_OUTAGE}\nplatform:cloud -HOSTS-> agent:bot\nagent:bot -DRIVES-> outcome:o";
  expect(exposure(standstill, { scenario: "OUTAGE" }).told).toEqual([
    "open 1 agent:bot OUTAGE",
    "open 2 platform:cloud OUTAGE",
  ]);
  expect(exposure(standstill).told).toEqual([]);
});

test("who can only read gets as far as reading leads", () => {
  const vault = `
    outcome:o
    resource:wiki {externallyWritable: true}
    resource:wiki -UNLOCKS-> identity:admin
    identity:admin -DRIVES-> outcome:o`;
  expect(exposure(vault, { scenario: "DISCLOSURE" }).told).toEqual(["open 2 resource:wiki DISCLOSURE"]);
  expect(exposure(vault).told).toEqual(["open 1 identity:admin COMPROMISE"]); // writing the wiki does not read it
});

test("origins are narrowed by their kind, and an empty list names none", () => {
  expect(exposure(estate, { fromKinds: ["VENDOR"] })).toMatchObject({
    told: ["open 2 vendor:short COMPROMISE", "open 4 vendor:acme COMPROMISE"],
    openOrigins: ["vendor:short", "vendor:acme"],
  });
  expect(exposure(estate, { fromKinds: [] })).toMatchObject({ told: [], openOrigins: [], reasons: [] });
});

test("a blocked path is the shortest there is, an open one the shortest of the open ones", () => {
  const ways = `
    outcome:o
    ${tested("gate")}
    vendor:acme -PROVIDES-> agent:bot
    agent:bot -DRIVES-> outcome:o
    control:gate -GUARDS {side: OUT}-> agent:bot
    agent:bot -ACTS_AS-> identity:svc
    identity:svc -CAN_ACCESS WRITE-> resource:ledger
    resource:ledger -DRIVES-> outcome:o`;
  const around = ways.replace("{side: OUT}", "{side: OUT, on: [DRIVES]}");
  expect(exposure(ways).paths.at(-1)).toEqual([
    "vendor:acme -PROVIDES CONTROL-> agent:bot",
    "agent:bot -DRIVES-> outcome:o",
  ]);
  expect(exposure(ways).blockedBy.at(-1)).toEqual(["control:gate"]);
  expect(exposure(around).told.at(-1)).toBe("open 4 vendor:acme COMPROMISE");
});

test("who is accountable is told hop by hop, with what found them", () => {
  const { answer, estate: drawn } = exposure(estate, { fromKinds: ["IDENTITY"] });
  const told = answer.paths[0]?.accountable.map(({ hop, party, reason }) => [
    drawn.idOf(hop.to),
    party === undefined ? null : drawn.idOf(party),
    reason,
  ]);
  expect(told).toEqual([
    ["resource:ledger", "team:finance", "DIRECT"],
    ["outcome:o", null, "MISSING"],
  ]);
});

test("the loss that is left counts only agreements that cover something on that path", () => {
  const insured = `${estate}
    agreement:cover {currency: EUR, signedAt: "2026-01-01T00:00:00Z"}
    clause:cover {clauseKind: INSURANCE_COVER, lossKinds: [FRAUD], capAmount: "60"}
    agreement:cover -HAS_CLAUSE-> clause:cover
    agreement:cover -COVERS-> agent:bot`;
  const { answer, told } = exposure(insured);
  expect(told).toEqual([
    "open 2 identity:svc COMPROMISE",
    "open 2 vendor:short COMPROMISE",
    "open 4 resource:mailbox INJECTION",
    "open 4 vendor:acme COMPROMISE",
  ]);
  expect(answer.paths.map(({ residualLoss }) => residualLoss.map(({ amount }) => amount))).toEqual([
    ["100"],
    ["100"],
    ["40"],
    ["40"],
  ]);
});

test("what stands between holds at the assurance asked for, and as assumed", () => {
  const claimed = `${estate}
    control:gate {effect: PREVENT, status: IMPLEMENTED}
    evidence:word {evidenceKind: ATTESTATION}
    evidence:word -SUPPORTS-> control:gate
    control:gate -GUARDS {side: IN}-> outcome:o`;
  expect(exposure(claimed).openOrigins).toHaveLength(4);
  expect(exposure(claimed, { threshold: "CLAIMED" }).openOrigins).toEqual([]);
  expect(exposure(claimed, { hold: ["control:gate"] }).openOrigins).toEqual([]);
  expect(exposure(claimed, { threshold: "CLAIMED", fail: ["control:gate"] }).openOrigins).toHaveLength(4);
});

test("an identity that a control guards is an origin where the control is assumed to fail", () => {
  const guarded = `
    outcome:o
    identity:svc -DRIVES-> outcome:o
    ${tested("login")}
    control:login -GUARDS {side: IN}-> identity:svc`;
  expect(exposure(guarded).told).toEqual([]);
  expect(exposure(guarded, { fail: ["control:login"] }).told).toEqual(["open 1 identity:svc COMPROMISE"]);
});

test("a limit is named where it keeps something from the answer", () => {
  expect(exposure(estate, { first: 4 }).reasons).toEqual([]);
  expect(exposure(estate, { first: 3 })).toMatchObject({ reasons: ["PATHS"], openOrigins: { length: 4 } });
  expect(exposure(estate, { maxDepth: 4 }).reasons).toEqual([]);
  expect(exposure(estate, { maxDepth: 3 })).toMatchObject({
    reasons: ["DEPTH"],
    openOrigins: ["identity:svc", "vendor:short"],
  });
  expect(exposure(estate, { maxDepth: 1 })).toMatchObject({ told: [], openOrigins: [], reasons: ["DEPTH"] });
});

test("a takeover that needs more rounds than there are opens nothing", () => {
  const late = `
    outcome:o
    ${tested("gate")}
    vendor:acme -PROVIDES-> agent:bot
    agent:bot -DRIVES-> outcome:o
    control:gate -GUARDS {side: IN}-> outcome:o
    agent:bot -ACTS_AS-> identity:svc
    identity:svc -CAN_ACCESS CONTROL-> control:gate
    ${tested("login")}
    control:login -GUARDS {side: IN, on: [CAN_ASSUME]}-> identity:svc`;
  expect(exposure(late, { maxDepth: 3 }).told).toEqual(["open 2 vendor:acme COMPROMISE"]); // taken over in round 3
  expect(exposure(late, { maxDepth: 2 })).toMatchObject({
    told: ["blocked 2 vendor:acme COMPROMISE"],
    reasons: ["DEPTH"],
  });
});

test("an answer that ran out of time says so", () => {
  let asked = 0;
  const { reasons } = exposure(estate, { isOver: () => (asked += 1) > 3 });
  expect(reasons).toEqual(["TIME"]);
});
