import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const relied = `
  control:gate {name: Gate, effect: PREVENT, status: IMPLEMENTED, releaseStage: PREVIEW}
  outcome:fraud {name: Fraud}
  vendor:maker -PROVIDES-> plugin:mail
  plugin:mail -EXTENDS-> agent:bot
  agent:bot -DRIVES-> outcome:fraud
  control:gate -GUARDS {side: IN, on: [EXTENDS]}-> agent:bot`;

test("a preventing control in preview on a way to an outcome is told, whatever its evidence", () => {
  expect(gapsTold("PREVIEW_CONTROL", relied)).toEqual([
    {
      id: "PREVIEW_CONTROL:control:gate",
      subject: "control:gate",
      related: [],
      sentence: "“Gate” guards a way to an outcome and is not generally available: its release stage is preview.",
      remedy: "Put a control that is generally available beside “Gate”, and count on “Gate” only once it is.",
      since: "2026-01-01",
    },
  ]);
});

test("what is contained passes on the power that is held: a control on it is relied on only where that power leads on", () => {
  const contained = (requires: string) => `
    control:gate {name: Gate, effect: PREVENT, status: IMPLEMENTED, releaseStage: PREVIEW}
    resource:form {externallyWritable: true}
    resource:form -CONTAINS-> resource:part
    resource:part -DRIVES {requires: ${requires}}-> outcome:spam
    control:gate -GUARDS {side: IN}-> resource:part`;
  expect(gapsTold("PREVIEW_CONTROL", contained("WRITE"))).toHaveLength(1);
  // Outsiders may write the form; nobody may send from it.
  expect(gapsTold("PREVIEW_CONTROL", contained("SEND"))).toEqual([]);
});

test("an agent is an origin of its own only for outcomes that come about without an attacker", () => {
  const machine = (trigger: string) => `
    control:gate {name: Gate, effect: PREVENT, status: IMPLEMENTED, releaseStage: PREVIEW}
    outcome:error {trigger: ${trigger}}
    agent:bot -DRIVES-> outcome:error
    control:gate -GUARDS {side: OUT}-> agent:bot`;
  expect(gapsTold("PREVIEW_CONTROL", machine("HALLUCINATION"))).toHaveLength(1);
  expect(gapsTold("PREVIEW_CONTROL", machine("COMPROMISE"))).toEqual([]);
});

const near: readonly (readonly [string, string])[] = [
  ["that is not in place", relied.replace("IMPLEMENTED", "PLANNED")],
  ["that only detects", relied.replace("PREVENT", "DETECT")],
  ["that guards nothing on a way", relied.replace("on: [EXTENDS]", "on: [FEEDS]")],
  ["that guards what leads to no outcome", relied.replace("agent:bot -DRIVES-> outcome:fraud", "")],
  ["that guards what no harm comes to", relied.replace("vendor:maker -PROVIDES-> plugin:mail", "")],
];

test.each<readonly [string, string]>([
  ...near,
  ["that is generally available", relied.replace("PREVIEW", "GENERAL_AVAILABILITY")],
  ["whose release stage nobody recorded", relied.replace(", releaseStage: PREVIEW", "")],
])("a control %s is no preview that is relied on", (_near, drawn) => {
  expect(gapsTold("PREVIEW_CONTROL", drawn)).toEqual([]);
});

const unwarranted = (drawn: string) => `${drawn}
  vendor:guard {name: Guard Inc}
  agreement:order {name: Order, signedAt: "2026-02-01T00:00:00Z", expiresAt: "2027-01-01T00:00:00Z"}
  clause:asis {name: As is, clauseKind: WARRANTY_DISCLAIMER}
  vendor:guard -PROVIDES-> control:gate
  vendor:guard -PARTY_TO {as: PROVIDER}-> agreement:order
  agreement:order -HAS_CLAUSE-> clause:asis
  agreement:order -COVERS-> control:gate`;

test("a control that is relied on and whose vendor disclaims its warranty is told, with the clause", () => {
  expect(gapsTold("UNWARRANTED_CONTROL", unwarranted(relied))).toEqual([
    {
      id: "UNWARRANTED_CONTROL:control:gate:clause:asis",
      subject: "control:gate",
      related: ["vendor:guard", "agreement:order", "clause:asis"],
      sentence:
        "“Gate” guards a way to an outcome, and Guard Inc, which provides it, is recorded as disclaiming its warranty: “As is” of “Order”.",
      remedy: "Have Guard Inc warrant “Gate”, or put a control that is warranted, or of your own, beside it.",
      since: "2026-01-01",
    },
  ]);
});

test("an agreement that covers what hosts the control covers it", () => {
  const hosted = unwarranted(relied).replace(
    "COVERS-> control:gate",
    "COVERS-> platform:p\n platform:p -HOSTS-> control:gate",
  );
  expect(gapsTold("UNWARRANTED_CONTROL", hosted)).toHaveLength(1);
});

test.each<readonly [string, string]>([
  ...near.map(([why, drawn]) => [why, unwarranted(drawn)] as const),
  ["of an agreement that has ended", unwarranted(relied).replace("2027-01-01", "2026-05-01")],
  ["of an agreement that is not signed yet", unwarranted(relied).replace("2026-02-01", "2026-08-01")],
  [
    "of an agreement that covers something else",
    unwarranted(relied).replace("COVERS-> control:gate", "COVERS-> platform:p"),
  ],
  ["whose vendor is the customer of the agreement", unwarranted(relied).replace("as: PROVIDER", "as: CUSTOMER")],
  ["whose agreement disclaims no warranty", unwarranted(relied).replace("WARRANTY_DISCLAIMER", "AUDIT_RIGHT")],
])("a control %s is not relied on without a warranty", (_near, drawn) => {
  expect(gapsTold("UNWARRANTED_CONTROL", drawn)).toEqual([]);
});
