import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { namesIn, observersOf, observerReads } from "../observers.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** An agent is watched, but not in every cloud that it runs in. */
export const crossCloudBlindSpot: GapRule = {
  rule: "CROSS_CLOUD_BLIND_SPOT",
  severity: "MEDIUM",
  explanation:
    "An agent is observed, but by nothing that sees into one of the clouds it runs in. What it does there, and between the clouds, is seen by nobody.",
  subjects: ["AGENT"],
  reads: observerReads,
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const runsIn = [...new Set(namesIn(estate.factsOf(subject)["clouds"]))];
  const observers = observersOf(estate, subject);
  if (observers.length === 0) return [];
  const blind = runsIn.filter((cloud) => !observers.some(({ clouds }) => clouds?.includes(cloud) ?? true));
  const controls = byId(
    estate,
    observers.map(({ control }) => control),
  );
  const name = markedName(estate, subject);
  return blind.map((cloud) => ({
    apart: [cloud],
    related: controls,
    sentence: `${name} runs in ${cloud}, where nothing on record observes it: ${nameList(estate, controls)} ${controls.length === 1 ? "sees" : "see"} it elsewhere.`,
    remedy: `Have ${name} observed in ${cloud} as well.`,
    since: latestOf([saysSince(estate, subject, "clouds"), ...observers.map(({ row }) => holdsSince(estate, row))]),
  }));
}
