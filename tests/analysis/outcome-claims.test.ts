import { expect, test } from "vitest";
import { claimsOf, tested } from "./claims-told.ts";

/** The mailbox is writable by anybody; the agent reads it, and its identity can pay. */
const invoice = `
  outcome:o {trigger: COMPROMISE}
  resource:mailbox {externallyWritable: true}
  resource:mailbox -FEEDS-> agent:bot
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS WRITE-> resource:ledger
  resource:ledger -DRIVES-> outcome:o`;

test("each origin that reaches the outcome is a claim of its own, with the harm that begins there", () => {
  const estate = `${invoice}
    vendor:acme -PROVIDES-> agent:bot
    vulnerability:flaw -AFFECTS-> agent:bot`;
  expect(claimsOf(estate).told).toEqual([
    "open 2 identity:svc COMPROMISE",
    "open 4 resource:mailbox INJECTION",
    "open 4 vendor:acme COMPROMISE",
    "open 4 vulnerability:flaw COMPROMISE",
  ]);
});

test("a flaw that is fixed, a resource that nobody outside can write and a vendor of something else are no claims", () => {
  const estate = `
    ${invoice.replace("externallyWritable: true", "externallyWritable: false")}
    vendor:other -PROVIDES-> plugin:unused
    vulnerability:flaw -AFFECTS {fixedAt: "2026-05-01T00:00:00Z"}-> agent:bot`;
  expect(claimsOf(estate).told).toEqual(["open 2 identity:svc COMPROMISE"]);
});

test("an identity that a control which holds guards on its way in is no origin; guarded on its way out it is", () => {
  const gate = tested("gate");
  expect(claimsOf(`${invoice}${gate}\ncontrol:gate -GUARDS {side: IN}-> identity:svc`).told).toEqual([
    "holds 4 resource:mailbox INJECTION control:gate",
  ]);
  expect(claimsOf(`${invoice}${gate}\ncontrol:gate -GUARDS {side: OUT}-> identity:svc`).told).toEqual([
    "holds 2 identity:svc COMPROMISE control:gate",
    "holds 4 resource:mailbox INJECTION control:gate",
  ]);
});

test("a control that only detects, or was never tested, or works above an amount alone keeps an identity from being no origin", () => {
  const detecting = tested("gate").replace("PREVENT", "DETECT");
  const untested = "control:gate {effect: PREVENT, status: IMPLEMENTED}";
  for (const control of [detecting, untested]) {
    expect(claimsOf(`${invoice}\n${control}\ncontrol:gate -GUARDS {side: IN}-> identity:svc`).told).toEqual([
      "open 2 identity:svc COMPROMISE",
      "open 4 resource:mailbox INJECTION",
    ]);
  }
  const above = `${invoice}${tested("gate")}\ncontrol:gate -GUARDS {side: IN, aboveAmount: "100"}-> identity:svc`;
  expect(claimsOf(above).told).toHaveLength(2);
});

test("agents and models are origins where the outcome needs no attacker, and only there", () => {
  const model = `${invoice}\nmodel:m -POWERS-> agent:bot`;
  expect(claimsOf(model).told.filter((line) => /agent|model/u.test(line))).toEqual([]);
  for (const trigger of ["HALLUCINATION", "EXCESS_OF_AUTHORITY", "MISUSE", "MISCONFIGURATION"]) {
    const told = claimsOf(model.replace("trigger: COMPROMISE", `trigger: ${trigger}`)).told;
    expect(told.filter((line) => /agent|model/u.test(line))).toEqual([
      "open 3 agent:bot COMPROMISE",
      "open 4 model:m COMPROMISE",
    ]);
  }
});

test("an outage of every component that brings an outage about is a claim, which no control holds", () => {
  const estate = `
    outcome:o {trigger: OUTAGE}
    ${tested("gate")}
    control:gate -GUARDS {side: IN}-> outcome:o
    platform:cloud -HOSTS-> agent:bot
    agent:bot -DRIVES-> outcome:o
    vendor:acme -PROVIDES-> platform:cloud`;
  expect(claimsOf(estate).told).toEqual([
    "open 1 agent:bot OUTAGE",
    "open 2 platform:cloud OUTAGE",
    "holds 3 vendor:acme COMPROMISE control:gate",
  ]);
});

test("what stands in for each other brings an outage about only where one origin takes out all of it", () => {
  const pair = `
    outcome:o {trigger: OUTAGE}
    platform:one -HOSTS {alternative: host}-> agent:bot
    platform:two -HOSTS {alternative: host}-> agent:bot
    agent:bot -DRIVES-> outcome:o`;
  expect(claimsOf(pair).told).toEqual(["open 1 agent:bot OUTAGE"]);
  const leaning = `${pair}
    platform:below -HOSTS-> platform:one
    platform:below -HOSTS-> platform:two`;
  expect(claimsOf(leaning).told).toEqual(["open 1 agent:bot OUTAGE", "open 3 platform:below OUTAGE"]);
});

test("a claim does not hold where its origin can switch off the control that would hold it, and holds for the others", () => {
  const estate = `${invoice}${tested("gate")}
    control:gate -GUARDS {side: IN}-> resource:ledger
    vendor:acme -PROVIDES-> agent:bot
    vendor:guardian -PROVIDES-> control:gate
    vendor:guardian -PROVIDES-> agent:bot`;
  expect(claimsOf(estate).told).toEqual([
    "open 4 vendor:guardian COMPROMISE",
    "holds 2 identity:svc COMPROMISE control:gate",
    "holds 4 resource:mailbox INJECTION control:gate",
    "holds 4 vendor:acme COMPROMISE control:gate",
  ]);
});

test("a control behind the one that stops the harm is not on the frontier, and one beside it is", () => {
  const estate = `${invoice}${tested("early")}${tested("late")}${tested("beside")}
    control:early -GUARDS {side: IN, on: [FEEDS]}-> agent:bot
    control:late -GUARDS {side: IN}-> resource:ledger
    control:beside -GUARDS {side: OUT}-> resource:mailbox`;
  expect(claimsOf(estate).told).toEqual([
    "holds 2 identity:svc COMPROMISE control:late",
    "holds 4 resource:mailbox INJECTION control:beside control:early",
  ]);
});

test("a hop that leads nowhere near the outcome is in no cone, and its guard on no frontier", () => {
  const estate = `${invoice}${tested("gate")}${tested("elsewhere")}
    control:gate -GUARDS {side: IN}-> outcome:o
    agent:bot -ACTS_AS-> identity:other
    control:elsewhere -GUARDS {side: IN}-> identity:other`;
  const { told, cones } = claimsOf(estate);
  expect(told[1]).toBe("holds 4 resource:mailbox INJECTION control:gate");
  expect(cones[1]).toEqual(["agent:bot", "identity:svc", "outcome:o", "resource:ledger", "resource:mailbox"]);
});

test("an outcome that nothing leads to has no claims", () => {
  expect(claimsOf("outcome:o\nvendor:acme -PROVIDES-> agent:bot").told).toEqual([]);
});

test("an approval is taken over with one approver, dual control only with all of them", () => {
  const estate = (kind: string, informed: readonly string[]): string => `
    outcome:o {trigger: COMPROMISE}
    ${tested("gate", `controlKind: ${kind}`)}
    control:gate -GUARDS {side: IN}-> resource:ledger
    person:ann -OPERATES-> control:gate
    person:ben -OPERATES-> control:gate
    vendor:acme -PROVIDES-> agent:bot
    ${informed.map((person) => `agent:bot -INFORMS-> person:${person}`).join("\n")}
    agent:bot -ACTS_AS-> identity:svc
    identity:svc -CAN_ACCESS WRITE-> resource:ledger
    resource:ledger -DRIVES-> outcome:o`;
  const ofVendor = (kind: string, informed: readonly string[]): string | undefined =>
    claimsOf(estate(kind, informed)).told.find((line) => line.includes("vendor:acme"));
  expect(ofVendor("HUMAN_APPROVAL", ["ann"])).toBe("open 4 vendor:acme COMPROMISE");
  expect(ofVendor("DUAL_CONTROL", ["ann"])).toBe("holds 4 vendor:acme COMPROMISE control:gate");
  expect(ofVendor("DUAL_CONTROL", ["ann", "ben"])).toBe("open 4 vendor:acme COMPROMISE");
});
