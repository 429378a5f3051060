import type { FoundGap, GapRule } from "../gap-rule.ts";
import { isReliedOn, reliedOnReads } from "../relied-on.ts";
import { latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** A control that is relied on is not generally available. */
export const previewControl: GapRule = {
  rule: "PREVIEW_CONTROL",
  severity: "MEDIUM",
  explanation:
    "A preventing control in place on a way to an outcome is not generally available: its vendor may change it or take it away, and often " +
    "excludes it from what it promises. A control whose release stage nobody recorded is not told here.",
  subjects: ["CONTROL"],
  reads: reliedOnReads,
  gapsAt,
};

function* gapsAt(snapshot: Snapshot, control: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const { releaseStage } = estate.factsOf(control);
  if (typeof releaseStage !== "string" || releaseStage === "GENERAL_AVAILABILITY") return [];
  if (!(yield* snapshot.ofSubject(control, isReliedOn))) return [];
  const name = markedName(estate, control);
  const stage = releaseStage.toLowerCase().replaceAll("_", " ");
  return [
    {
      related: [],
      sentence: `${name} guards a way to an outcome and is not generally available: its release stage is ${stage}.`,
      remedy: `Put a control that is generally available beside ${name}, and count on ${name} only once it is.`,
      since: latestOf([saysSince(estate, control, "releaseStage"), saysSince(estate, control, "status", "effect")]),
    },
  ];
}
