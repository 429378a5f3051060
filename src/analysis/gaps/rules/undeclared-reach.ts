import type { FoundGap, GapRule } from "../gap-rule.ts";
import { existsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** An agent of which nobody said what it is meant to reach. */
export const undeclaredReach: GapRule = {
  rule: "UNDECLARED_REACH",
  severity: "LOW",
  explanation:
    "Nobody has declared what an agent is meant to reach, so what it does reach can be held against nothing, and no access can be called too much.",
  subjects: ["AGENT"],
  reads: { paths: [], fields: { AGENT: ["declaredReach"] } },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { declaredReach } = estate.factsOf(subject);
  if (Array.isArray(declaredReach) && declaredReach.length > 0) return [];
  const name = markedName(estate, subject);
  return [
    {
      related: [],
      sentence: `${name} has no declared reach on record.`,
      remedy: `Have the owner of ${name} declare what it is meant to reach, in \`declaredReach\`.`,
      since: latestOf([existsSince(estate, subject)]),
    },
  ];
}
