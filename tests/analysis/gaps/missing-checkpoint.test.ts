import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const demanded = `
  agent:bot {name: Bot}
  requirement:four-eyes {name: Four eyes, framework: own, code: "1", demands: [HUMAN_APPROVAL]}
  requirement:four-eyes -APPLIES_TO {validFrom: 2026-02-01}-> agent:bot`;

const approved = `${demanded}
  control:approval {name: Approval, controlKind: HUMAN_APPROVAL, effect: PREVENT, status: IMPLEMENTED}
  evidence:test {evidenceKind: TEST, result: PASS}
  evidence:test -SUPPORTS-> control:approval
  control:approval -GUARDS {side: OUT}-> agent:bot`;

test("a kind of control that a requirement demands and nothing that holds provides is missing", () => {
  expect(gapsTold("MISSING_CHECKPOINT", demanded)).toEqual([
    {
      id: "MISSING_CHECKPOINT:agent:bot:requirement:four-eyes:HUMAN_APPROVAL",
      subject: "agent:bot",
      related: ["requirement:four-eyes"],
      sentence:
        "“Four eyes” is recorded as applying to Bot and as demanding a control of the kind “human approval”; none on record that is proven to hold guards Bot.",
      remedy: "Put a control of the kind “human approval” on Bot, and have it tested.",
      since: "2026-02-01",
    },
  ]);
});

test.each([
  ["is not tested", approved.replace("evidenceKind: TEST", "evidenceKind: DOCUMENT")],
  ["is of another kind", approved.replace("controlKind: HUMAN_APPROVAL", "controlKind: GUARDRAIL")],
  ["guards something else", approved.replace("{side: OUT}-> agent:bot", "{side: OUT}-> agent:other")],
  ["only detects", approved.replace("effect: PREVENT", "effect: DETECT")],
  ["works only above an amount", approved.replace("{side: OUT}", '{side: OUT, aboveAmount: "5"}')],
])("a control that %s does not meet the demand", (_why, drawn) => {
  expect(gapsTold("MISSING_CHECKPOINT", drawn)).toHaveLength(1);
});

test.each([
  ["a demand that a proven control meets", approved],
  [
    "a demand on another agent",
    demanded.replace("-> agent:bot", "-> agent:other").replace("agent:bot {name: Bot}", ""),
  ],
  ["a requirement that demands nothing", demanded.replace(", demands: [HUMAN_APPROVAL]", "")],
  [
    "a monitor that is in place and tested: it prevents nothing by its nature",
    approved.replaceAll("HUMAN_APPROVAL", "MONITOR").replace("effect: PREVENT", "effect: DETECT"),
  ],
])("%s is no missing checkpoint", (_near, drawn) => {
  expect(gapsTold("MISSING_CHECKPOINT", drawn).filter(({ subject }) => subject === "agent:bot")).toEqual([]);
});
