import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

// 22 seconds: the median time to the hand-off to a second threat group, see catalogue/benchmarks.yaml.
const monitor = "control:monitor {name: Monitor, effect: DETECT, status: IMPLEMENTED, latencySeconds: 23}";

test("a monitor that notices later than attackers hand on is too slow, and the figure is told with its definition", () => {
  expect(gapsTold("CHECKPOINT_TOO_SLOW", monitor)).toEqual([
    {
      id: "CHECKPOINT_TOO_SLOW:control:monitor",
      subject: "control:monitor",
      related: [],
      sentence:
        "“Monitor” detects within 23 seconds; “Hand-off to a second threat group” (median time from initial access to the hand-off to a " +
        "secondary threat group) was 22 seconds in 2025, by Mandiant, M-Trends 2026.",
      remedy: "Make “Monitor” faster than that, or put a control that prevents before what it watches.",
      since: "2026-01-01",
    },
  ]);
});

// 20 hours: the mean time to exploit.
const promise = `
  agreement:order {name: Order, expiresAt: "2027-01-01T00:00:00Z"}
  clause:repair {name: Repair, clauseKind: OTHER, remediationHours: 48}
  agreement:order -HAS_CLAUSE-> clause:repair`;

test("a repair promised later than flaws are exploited is too slow", () => {
  expect(gapsTold("CHECKPOINT_TOO_SLOW", promise)).toMatchObject([
    {
      id: "CHECKPOINT_TOO_SLOW:clause:repair",
      related: ["agreement:order"],
      sentence: expect.stringContaining(
        "“Repair” of “Order” is recorded as promising a repair within 2 days; “Mean time to exploit” (",
      ),
    },
  ]);
});

test.each([
  ["a monitor as fast as the benchmark", monitor.replace("23}", "22}")],
  ["a monitor of which nobody measured how fast it is", monitor.replace(", latencySeconds: 23", "")],
  ["a backup, which comes after the harm", monitor.replace("DETECT", "RESPOND, controlKind: BACKUP")],
  ["a control that prevents", monitor.replace("DETECT", "PREVENT")],
  ["a monitor that is only planned", monitor.replace("IMPLEMENTED", "PLANNED")],
  ["a promise of 20 hours", promise.replace("48}", "20}")],
  ["a promise of an agreement that has ended", promise.replace("2027", "2026")],
])("%s is not too slow", (_near, drawn) => {
  expect(gapsTold("CHECKPOINT_TOO_SLOW", drawn)).toEqual([]);
});
