import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const alone = `
  agent:bot {name: Bot, autonomy: L3}
  vendor:v {name: Maker}
  team:pay {name: Payments}
  team:audit {name: Audit}
  vendor:v -PROVIDES-> agent:bot
  team:pay -OWNS {facet: ACCOUNTABLE}-> agent:bot`;
const auditor = (party: string) => `${alone}\n ${party} -OWNS {facet: LOGIC_AUDITOR}-> agent:bot`;

test("an agent of autonomy L3 whose decisions nobody checks is a gap", () => {
  expect(gapsTold("NO_LOGIC_AUDITOR", alone)).toEqual([
    {
      id: "NO_LOGIC_AUDITOR:agent:bot",
      subject: "agent:bot",
      related: [],
      sentence: "Bot has the autonomy L3, and nobody active is on record as its logic auditor.",
      remedy: "Name somebody who neither provides, operates nor is accountable for Bot as its logic auditor.",
      since: "2026-01-01",
    },
  ]);
});

test.each([
  ["the vendor that provides it", "vendor:v", "Maker"],
  ["the party accountable for it", "team:pay", "Payments"],
])("a logic auditor who is %s is not independent", (_who, party, name) => {
  expect(gapsTold("NO_LOGIC_AUDITOR", auditor(party))).toMatchObject([
    {
      related: [party],
      sentence: `Bot has the autonomy L3, and its logic auditor, ${name}, also provides, operates or is accountable for it.`,
    },
  ]);
});

test("a logic auditor who has left checks nothing", () => {
  expect(gapsTold("NO_LOGIC_AUDITOR", `${auditor("person:ann")}\n person:ann {active: false}`)).toHaveLength(1);
});

test.each([
  ["somebody else is its logic auditor", auditor("team:audit")],
  [
    "one of two logic auditors is somebody else",
    `${auditor("team:pay")}\n team:audit -OWNS {facet: LOGIC_AUDITOR}-> agent:bot`,
  ],
  ["its autonomy is L2", alone.replace("L3", "L2")],
  ["its autonomy is not on record", alone.replace(", autonomy: L3", "")],
])("an agent is no gap where %s", (_near, drawn) => {
  expect(gapsTold("NO_LOGIC_AUDITOR", drawn)).toEqual([]);
});
