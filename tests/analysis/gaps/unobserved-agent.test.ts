import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const watched = `
  agent:bot {name: Bot}
  control:watch {name: Watch, status: IMPLEMENTED}
  control:watch -OBSERVES-> agent:bot`;

test("an agent that nothing observes is a gap", () => {
  expect(gapsTold("UNOBSERVED_AGENT", "agent:bot {name: Bot}")).toEqual([
    {
      id: "UNOBSERVED_AGENT:agent:bot",
      subject: "agent:bot",
      related: [],
      sentence: "Nothing on record observes Bot.",
      remedy: "Put a control in place that observes Bot, or record the one that does.",
      since: "2026-01-01",
    },
  ]);
});

test.each([
  ["what would observe it is planned", watched.replace("IMPLEMENTED", "PLANNED")],
  ["what observed it is switched off", watched.replace("IMPLEMENTED", "DISABLED")],
  ["its identity alone is observed", watched.replace("OBSERVES-> agent:bot", "OBSERVES-> identity:svc")],
])("an agent is unobserved where %s", (_why, drawn) => {
  expect(gapsTold("UNOBSERVED_AGENT", drawn)).toHaveLength(1);
});

test("an agent that a control in place observes is no gap; nor is one whose observer has no status on record", () => {
  expect(gapsTold("UNOBSERVED_AGENT", watched)).toEqual([]);
  expect(gapsTold("UNOBSERVED_AGENT", watched.replace(", status: IMPLEMENTED", ""))).toEqual([]);
});
