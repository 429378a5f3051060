import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const contested = `
  agent:bot {name: Bot}
  team:a {name: Ops}
  team:b {name: Finance}
  team:a -OWNS {facet: ACCOUNTABLE}-> agent:bot
  team:b -OWNS {facet: ACCOUNTABLE, validFrom: 2026-05-02}-> agent:bot`;

test("two accountable parties are a gap from when there were two", () => {
  expect(gapsTold("OWNER_CONTESTED", contested)).toEqual([
    {
      id: "OWNER_CONTESTED:agent:bot",
      subject: "agent:bot",
      related: ["team:a", "team:b"],
      sentence: "2 parties are on record as accountable for Bot, and none is picked: Ops and Finance.",
      remedy: "Agree on the one party that is accountable for Bot, and end what is recorded of the others.",
      since: "2026-05-02",
    },
  ]);
});

test.each([
  ["one of the two operates it", contested.replace("facet: ACCOUNTABLE, validFrom", "facet: OPERATOR, validFrom")],
  ["one of the two has ended", contested.replace("validFrom: 2026-05-02", "validTo: 2026-05-02")],
  [
    "one of the two is a person who has left",
    contested.replaceAll("team:b", "person:b").replace("{name: Finance}", "{name: Finance, active: false}"),
  ],
])("an owner is not contested where %s", (_near, drawn) => {
  expect(gapsTold("OWNER_CONTESTED", drawn)).toEqual([]);
});

test("an identity that two owned agents act as is contested between their owners", () => {
  const shared = `
    team:a -OWNS {facet: ACCOUNTABLE}-> agent:a
    team:b -OWNS {facet: ACCOUNTABLE}-> agent:b
    agent:a -ACTS_AS-> identity:svc
    agent:b -ACTS_AS-> identity:svc`;
  expect(gapsTold("OWNER_CONTESTED", shared).map(({ subject }) => subject)).toEqual(["identity:svc"]);
});
