import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const deletes = `
  agent:bot {name: Bot}
  resource:database {name: Database}
  outcome:loss {name: Loss of data}
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS DELETE {reversible: false, validFrom: 2026-04-01}-> resource:database
  resource:database -DRIVES {requires: DELETE}-> outcome:loss`;

const approval = (guarded: string, side: string, more = "") => `${deletes}
  control:ask {name: Ask, controlKind: HUMAN_APPROVAL, effect: PREVENT, status: IMPLEMENTED}
  control:ask -GUARDS {side: ${side}${more}}-> ${guarded}`;

test("an agent that comes to do what cannot be undone, with no person asked, is told", () => {
  expect(gapsTold("IRREVERSIBLE_WITHOUT_CHECKPOINT", deletes)).toEqual([
    {
      id: "IRREVERSIBLE_WITHOUT_CHECKPOINT:agent:bot",
      subject: "agent:bot",
      related: ["resource:database"],
      sentence:
        "Harm that starts at Bot can do what cannot be undone to Database, and no human approval or dual control on record as in place stands on the way.",
      remedy: "Put a human approval or dual control before what Bot cannot undo, or make it reversible.",
      since: "2026-04-01",
    },
  ]);
});

test("where nothing comes of it, what cannot be undone is told all the same", () => {
  expect(gapsTold("IRREVERSIBLE_WITHOUT_CHECKPOINT", deletes.split("resource:database -DRIVES")[0] ?? "")).toHaveLength(
    1,
  );
});

test.each([
  ["works only above an amount", approval("resource:database", "IN", ', aboveAmount: "100"')],
  ["is only planned", approval("resource:database", "IN").replace("IMPLEMENTED", "PLANNED")],
  ["is no approval", approval("resource:database", "IN").replace("HUMAN_APPROVAL", "GUARDRAIL")],
  ["stands on another way", approval("resource:other", "IN")],
])("a control that %s is no checkpoint", (_why, drawn) => {
  expect(gapsTold("IRREVERSIBLE_WITHOUT_CHECKPOINT", drawn)).toHaveLength(1);
});

test.each([
  ["an approval before the access", approval("resource:database", "IN")],
  ["an approval at the agent", approval("agent:bot", "OUT")],
  ["an approval between the access and the only outcome", approval("outcome:loss", "IN")],
  ["an access that can be undone", deletes.replace("reversible: false", "reversible: true")],
  ["an access of which nobody says so", deletes.replace("reversible: false, ", "")],
])("%s leaves no gap", (_near, drawn) => {
  expect(gapsTold("IRREVERSIBLE_WITHOUT_CHECKPOINT", drawn)).toEqual([]);
});

test("an approval on one of two ways to an outcome is not enough", () => {
  const second = `${approval("outcome:loss", "IN", ", on: [DRIVES]")}\n outcome:other {name: Other}\n resource:database -DRIVES {requires: DELETE}-> outcome:other`;
  expect(gapsTold("IRREVERSIBLE_WITHOUT_CHECKPOINT", second)).toHaveLength(1);
});

test("an approval that works only above an amount is told beside the gap", () => {
  const [gap] = gapsTold(
    "IRREVERSIBLE_WITHOUT_CHECKPOINT",
    approval("resource:database", "IN", ', aboveAmount: "100"'),
  );
  expect(gap).toMatchObject({
    related: ["resource:database", "control:ask"],
    sentence: expect.stringMatching(/ stands on the way; “Ask” asks only above 100\.$/u),
  });
});
