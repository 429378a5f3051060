import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const review = (reviewer: string) =>
  `${reviewer} -REVIEWED {at: "2026-03-01T00:00:00Z", decision: APPROVED}-> agent:bot`;
const reviewed = `
  agent:bot {name: Bot, criticality: HIGH}
  team:legal {businessFunction: LEGAL}
  team:sec {businessFunction: SECURITY}
  team:it {businessFunction: IT}
  team:sales {businessFunction: LINE_OF_BUSINESS}
  ${review("team:legal")}
  ${review("team:sec")}
  ${review("team:it")}`;

test("a high-criticality agent that one of the four has not reviewed is a gap that says which", () => {
  expect(gapsTold("MISSING_FUNCTION_REVIEW", reviewed)).toEqual([
    {
      id: "MISSING_FUNCTION_REVIEW:agent:bot",
      subject: "agent:bot",
      related: [],
      sentence: "Bot is of HIGH criticality and has not been reviewed by its line of business, as far as is on record.",
      remedy: "Have Bot reviewed by its line of business, and record each review with its decision.",
      since: "2026-01-01",
    },
  ]);
});

test("a review by a function that is not asked for stands in for none", () => {
  const drawn = `agent:bot {name: Bot, criticality: CRITICAL}\n team:fin {businessFunction: FINANCE}\n ${review("team:fin")}`;
  expect(gapsTold("MISSING_FUNCTION_REVIEW", drawn)).toMatchObject([
    {
      sentence:
        "Bot is of CRITICAL criticality and has not been reviewed by legal, security, IT or its line of business, as far as is on record.",
    },
  ]);
});

test.each([
  ["all four reviewed it", `${reviewed}\n ${review("team:sales")}`],
  ["a person of the fourth did", `${reviewed}\n person:ann -MEMBER_OF-> team:sales\n ${review("person:ann")}`],
  ["it was reviewed and rejected", `${reviewed}\n ${review("team:sales").replace("APPROVED", "REJECTED")}`],
  ["it is of medium criticality", reviewed.replace("HIGH", "MEDIUM")],
])("an agent is no gap where %s", (_near, drawn) => {
  expect(gapsTold("MISSING_FUNCTION_REVIEW", drawn)).toEqual([]);
});
