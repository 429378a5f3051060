import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const met = `
  outcome:leak {name: Leak, realized: true, occurredAt: "2026-05-01T00:00:00Z"}
  agent:bot {name: Bot}
  vendor:maker -PROVIDES-> agent:bot
  agent:bot -DRIVES-> outcome:leak
  duty:review {name: Review of prompts, framework: cosai-srf, code: R, layer: L3}
  team:ai {name: AI team}
  assignment:a {role: ACCOUNTABLE, basis: POLICY, status: ACKNOWLEDGED}
  assignment:a -FOR_DUTY-> duty:review
  assignment:a -ASSIGNED_TO-> team:ai
  assignment:a -IN_SCOPE_OF-> agent:bot
  team:ai -ACKNOWLEDGED-> assignment:a
  control:reviewing {name: Reviewing, status: IMPLEMENTED}
  control:reviewing -SATISFIES-> duty:review`;

test("an outcome that came about although every duty on the way was met is told", () => {
  expect(gapsTold("DUTY_MET_OUTCOME_FAILED", met)).toMatchObject([
    {
      id: "DUTY_MET_OUTCOME_FAILED:outcome:leak",
      related: ["agent:bot", "duty:review"],
      sentence:
        "“Leak” came about although every duty on record for the ways to it was resolved, acknowledged and satisfied: “Review of prompts” for Bot.",
      since: "2026-01-01",
    },
  ]);
});

test.each([
  ["an outcome that has not come about", met.replace("realized: true, ", "")],
  ["an outcome of later than the moment", met.replace("2026-05-01", "2026-07-01")],
  ["a duty that its party has not acknowledged", met.replace("team:ai -ACKNOWLEDGED-> assignment:a", "")],
  ["a duty that nothing satisfies", met.replace("control:reviewing -SATISFIES-> duty:review", "")],
  ["a duty whose control is only planned", met.replace("status: IMPLEMENTED", "status: PLANNED")],
  ["a duty that nobody has", met.replace("assignment:a -ASSIGNED_TO-> team:ai", "")],
  ["an agent that is on no way to the outcome", met.replace("agent:bot -DRIVES", "agent:other -DRIVES")],
  ["a second duty on the way that is not met", `${met}\n duty:other {framework: cosai-srf, code: O, layer: L3}`],
])("%s is not a duty met in vain", (_near, drawn) => {
  expect(gapsTold("DUTY_MET_OUTCOME_FAILED", drawn)).toEqual([]);
});
