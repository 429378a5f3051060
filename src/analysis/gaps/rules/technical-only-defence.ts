import type { Estate } from "../../../projection/estate.ts";
import { nameList } from "../../ownership/name-list.ts";
import { noGap, oneGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { coneDefence } from "../outcome-cone.ts";
import { defenceReads, outcomeDefence } from "../outcome-defence.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** All controls on the ways to an outcome are technical. */
export const technicalOnlyDefence: GapRule = {
  rule: "TECHNICAL_ONLY_DEFENCE",
  severity: "LOW",
  explanation:
    "All controls that are in place on the ways to an outcome are technical: no approval, no training and no policy is among them, so no person " +
    "is asked before it comes about. Where nobody recorded the nature of a control, its kind decides.",
  subjects: ["OUTCOME"],
  reads: defenceReads,
  gapsAt,
  endsAt,
};

const ofPeople = new Set<unknown>(["HUMAN_APPROVAL", "DUAL_CONTROL", "TRAINING", "POLICY"]);

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const { implemented, guardsSince } = yield* snapshot.ofSubject(outcome, outcomeDefence);
  if (!areTechnical(estate, implemented)) return [];
  const name = markedName(estate, outcome);
  const all = implemented.length === 1 ? "The only control on record as" : "All controls on record as";
  return [
    {
      related: implemented,
      sentence: `${all} in place on the ways to ${name}, ${nameList(estate, implemented)}, ${implemented.length === 1 ? "is technical: there is no approval, training or policy beside it" : "are technical: no approval, training or policy is among them"}.`,
      remedy: `Put an approval by people, training or a policy on the ways to ${name}.`,
      since: latestOf(implemented.map(guardsSince)),
    },
  ];
}

function* endsAt(snapshot: Snapshot, outcome: number): Generator<void, GapEnds> {
  const defence = yield* snapshot.ofSubject(outcome, coneDefence);
  return areTechnical(snapshot.estate, defence) ? oneGap : noGap;
}

/** Whether there are controls, all of them technical. */
function areTechnical(estate: Estate, controls: readonly number[]): boolean {
  return controls.length > 0 && controls.every((control) => isTechnical(estate, control));
}

function isTechnical(estate: Estate, control: number): boolean {
  const { nature, controlKind } = estate.factsOf(control);
  if (ofPeople.has(controlKind)) return false;
  return typeof nature === "string" ? nature === "TECHNICAL" : typeof controlKind === "string";
}
