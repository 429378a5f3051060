import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const assigned = `
  assignment:a {name: Patch the model, role: ACCOUNTABLE, status: ASSIGNED}
  vendor:v {name: Maker}
  assignment:a -ASSIGNED_TO {validFrom: 2026-02-01}-> vendor:v`;

test("an assignment that its party has not acknowledged is a gap from when it was assigned", () => {
  expect(gapsTold("UNACKNOWLEDGED", assigned)).toEqual([
    {
      id: "UNACKNOWLEDGED:assignment:a:vendor:v",
      subject: "assignment:a",
      related: ["vendor:v"],
      sentence: "Maker has not acknowledged the assignment “Patch the model”, as far as is on record.",
      remedy: "Have Maker acknowledge “Patch the model”, or assign it to somebody who does.",
      since: "2026-02-01",
    },
  ]);
});

test("of two parties the one that has not acknowledged it is told", () => {
  const two = `${assigned}\n assignment:a -ASSIGNED_TO-> team:t\n vendor:v -ACKNOWLEDGED-> assignment:a`;
  expect(gapsTold("UNACKNOWLEDGED", two).map(({ related }) => related)).toEqual([["team:t"]]);
});

const lapsed = `
  clause:c {clauseKind: OTHER}
  agreement:g {expiresAt: "2026-05-01T00:00:00Z"}
  agreement:g -HAS_CLAUSE-> clause:c
  assignment:a -BASED_ON-> clause:c`;
test.each([
  ["the party acknowledged", `${assigned}\n vendor:v -ACKNOWLEDGED-> assignment:a`],
  ["has the status ACKNOWLEDGED", assigned.replace("ASSIGNED}", "ACKNOWLEDGED}")],
  ["is only proposed", assigned.replace("ASSIGNED}", "PROPOSED}")],
  ["was withdrawn", assigned.replace("ASSIGNED}", "WITHDRAWN}")],
  ["rests on an agreement that has ended", `${assigned}\n ${lapsed}`],
  ["has an agent as its party, which cannot acknowledge", assigned.replaceAll("vendor:v", "agent:v")],
])("an assignment that %s is no gap", (_near, drawn) => {
  expect(gapsTold("UNACKNOWLEDGED", drawn)).toEqual([]);
});
