import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const reach = `
  agent:bot {name: Bot, declaredReach: ["resource:files"], validFrom: 2026-02-01}
  resource:files {name: Files}
  resource:ledger {name: Ledger}
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS READ-> resource:files
  identity:svc -CAN_ACCESS READ-> resource:ledger`;

test("a resource that an agent reaches and its owner does not declare is excess", () => {
  expect(gapsTold("EXCESS_REACH", reach)).toEqual([
    {
      id: "EXCESS_REACH:agent:bot",
      subject: "agent:bot",
      related: ["resource:ledger"],
      sentence:
        "If no control holds, harm that starts at Bot reaches 1 resource that its declared reach does not name: Ledger.",
      remedy:
        "Take from Bot, and from what it leads to, the access that is not needed, or declare what it is meant to reach.",
      since: "2026-02-01",
    },
  ]);
});

test("what is reached through another agent counts: harm does not stop at the agent's own access", () => {
  const delegated = reach
    .replace("identity:svc -CAN_ACCESS READ-> resource:ledger", "")
    .concat(
      "\n agent:bot -DELEGATES_TO-> agent:b\n agent:b -ACTS_AS-> identity:b\n identity:b -CAN_ACCESS READ-> resource:ledger",
    );
  expect(gapsTold("EXCESS_REACH", delegated)).toMatchObject([{ related: ["resource:ledger"] }]);
});

test.each([
  ["all that is declared", reach.replace('["resource:files"]', '["resource:files", "resource:ledger"]')],
  ["what lies inside what is declared", `${reach}\n resource:files -CONTAINS-> resource:ledger`],
  ["an agent that declares nothing: that is another gap", reach.replace(', declaredReach: ["resource:files"]', "")],
  [
    "what a power held does not open",
    reach.replace("identity:svc -CAN_ACCESS READ-> resource:ledger", "resource:files -FEEDS-> resource:ledger"),
  ],
])("%s is no excess", (_near, drawn) => {
  expect(gapsTold("EXCESS_REACH", drawn)).toEqual([]);
});
