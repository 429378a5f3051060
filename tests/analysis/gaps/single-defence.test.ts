import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

// Harm from the vendor passes the agent, its identity and the ledger on its way to the outcome.
const way = `
  vendor:maker {name: Maker}
  agent:bot {name: Bot}
  outcome:fraud {name: Fraud}
  vendor:maker -PROVIDES-> agent:bot
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS WRITE-> resource:ledger
  resource:ledger -DRIVES-> outcome:fraud`;

const control = (name: string, guarded: string, more = "") => `
  control:${name} {name: ${name}, effect: PREVENT, status: IMPLEMENTED${more}}
  evidence:${name} {evidenceKind: TEST, result: PASS}
  evidence:${name} -SUPPORTS-> control:${name}
  control:${name} -GUARDS {side: IN}-> ${guarded}`;

test("controls that hold in one layer alone are told, with the layer", () => {
  const drawn = way + control("Gate", "agent:bot") + control("Filter", "agent:bot");
  expect(gapsTold("SINGLE_LAYER_DEFENCE", drawn)).toMatchObject([
    {
      id: "SINGLE_LAYER_DEFENCE:outcome:fraud",
      related: ["control:Filter", "control:Gate"],
      sentence: expect.stringMatching(
        /^All controls on record that hold on the ways to “Fraud”, “Filter” and “Gate”, sit in one layer: .+\.$/u,
      ),
      since: "2026-01-01",
    },
  ]);
});

test.each([
  ["controls in two layers", way + control("Gate", "agent:bot") + control("Lock", "resource:ledger")],
  [
    "a control that guards in two layers",
    `${way}${control("Gate", "agent:bot")}\n control:Gate -GUARDS {side: IN}-> identity:svc`,
  ],
  ["no control that holds: that is another gap", way + control("Gate", "agent:bot").replace("PASS", "FAIL")],
  [
    "a control in no layer beside it, for it guards the outcome itself",
    way + control("Gate", "agent:bot") + control("Ask", "outcome:fraud"),
  ],
  ["a control that is not on a way", way + control("Gate", "agent:aside")],
])("%s is not a defence in one layer", (_near, drawn) => {
  expect(gapsTold("SINGLE_LAYER_DEFENCE", drawn)).toEqual([]);
});

const shield = (guarded: string, whose: string) => `
  ${way}${control("Shield", guarded)}
  vendor:guard {name: Guard Inc}
  vendor:${whose} -PROVIDES-> control:Shield`;

test("controls that hold and come from one vendor are told; it is said where that vendor also provides what they guard", () => {
  expect(gapsTold("SINGLE_VENDOR_DEFENCE", shield("agent:bot", "guard"))).toMatchObject([
    {
      id: "SINGLE_VENDOR_DEFENCE:outcome:fraud",
      related: ["vendor:guard", "control:Shield"],
      sentence:
        "The only control on record that holds on the ways to “Fraud”, “Shield”, comes from one vendor: Guard Inc.",
    },
  ]);
  expect(gapsTold("SINGLE_VENDOR_DEFENCE", shield("agent:bot", "maker"))).toMatchObject([
    {
      sentence:
        "The only control on record that holds on the ways to “Fraud”, “Shield”, comes from one vendor: Maker, which also provides Bot, guarded by it.",
    },
  ]);
});

test.each([
  ["a control of our own beside it", shield("agent:bot", "guard") + control("Lock", "resource:ledger")],
  [
    "a control of another vendor beside it",
    `${shield("agent:bot", "guard")}${control("Lock", "resource:ledger")}\n vendor:other -PROVIDES-> control:Lock`,
  ],
  ["a control of our own alone", way + control("Lock", "resource:ledger")],
])("%s is not a defence by one vendor", (_near, drawn) => {
  expect(gapsTold("SINGLE_VENDOR_DEFENCE", drawn)).toEqual([]);
});

test("only technical controls in place on the ways are told, whether or not they hold", () => {
  const drawn =
    way + control("Gate", "agent:bot", ", controlKind: GUARDRAIL, nature: TECHNICAL").replace("PASS", "FAIL");
  expect(gapsTold("TECHNICAL_ONLY_DEFENCE", drawn)).toMatchObject([
    {
      id: "TECHNICAL_ONLY_DEFENCE:outcome:fraud",
      related: ["control:Gate"],
      sentence:
        "The only control on record as in place on the ways to “Fraud”, “Gate”, is technical: there is no approval, training or policy beside it.",
    },
  ]);
});

const technical = control("Gate", "agent:bot", ", controlKind: GUARDRAIL");

test.each([
  ["an approval beside it", way + technical + control("Ask", "resource:ledger", ", controlKind: HUMAN_APPROVAL")],
  ["a policy by nature beside it", way + technical + control("Rule", "resource:ledger", ", nature: ORGANIZATIONAL")],
  ["a control of which neither nature nor kind is known", way + control("Gate", "agent:bot")],
  ["no control at all", way],
])("%s is not a defence by technology alone", (_near, drawn) => {
  expect(gapsTold("TECHNICAL_ONLY_DEFENCE", drawn)).toEqual([]);
});
