import type { FoundGap, GapRule } from "../gap-rule.ts";
import { observersOf, observerReads } from "../observers.ts";
import { existsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Nothing watches an agent. */
export const unobservedAgent: GapRule = {
  rule: "UNOBSERVED_AGENT",
  severity: "HIGH",
  explanation:
    "No control that is in place observes an agent, so what it does, and what is done through it, is seen by nobody.",
  subjects: ["AGENT"],
  reads: observerReads,
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  if (observersOf(estate, subject).length > 0) return [];
  const name = markedName(estate, subject);
  return [
    {
      related: [],
      sentence: `Nothing on record observes ${name}.`,
      remedy: `Put a control in place that observes ${name}, or record the one that does.`,
      since: latestOf([existsSince(estate, subject)]),
    },
  ];
}
