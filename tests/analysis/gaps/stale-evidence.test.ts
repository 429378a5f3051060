import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const stale = `
  evidence:pen {name: Penetration test, validUntil: "2026-05-01T00:00:00Z"}
  control:gate {name: Gate}
  evidence:pen -SUPPORTS-> control:gate`;

test("evidence past its date is a gap from that date on, with what it supports", () => {
  expect(gapsTold("STALE_EVIDENCE", stale)).toEqual([
    {
      id: "STALE_EVIDENCE:evidence:pen",
      subject: "evidence:pen",
      related: ["control:gate"],
      sentence: "“Penetration test” was good until 2026-05-01, and supports “Gate”.",
      remedy: "Collect fresh evidence in the place of “Penetration test”, or end it if nothing rests on it any more.",
      since: "2026-05-01",
    },
  ]);
});

test.each([
  ["is good until this very moment", stale.replace("2026-05-01", "2026-06-01")],
  ["has no date", stale.replace(', validUntil: "2026-05-01T00:00:00Z"', "")],
])("evidence that %s is not stale", (_near, drawn) => {
  expect(gapsTold("STALE_EVIDENCE", drawn)).toEqual([]);
});
