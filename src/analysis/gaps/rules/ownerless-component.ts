import { whyNobodyIsAccountable } from "../../accountable-party.ts";
import { findParty } from "../../ownership/find-party.ts";
import { ownershipAnswer } from "../../ownership-chain.ts";
import { noGap, oneGap } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { partyFields, partyPaths } from "../ownership-reads.ts";
import { existsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Nobody is accountable for a part of the stack. */
export const ownerlessComponent: GapRule = {
  rule: "OWNERLESS_COMPONENT",
  severity: "HIGH",
  explanation:
    "Nobody is on record as accountable for an agent, platform, plugin, model or resource, neither directly nor through what runs or holds it. " +
    "What nobody answers for, nobody mends.",
  subjects: ["AGENT", "PLATFORM", "PLUGIN", "MODEL", "RESOURCE"],
  reads: { paths: partyPaths, fields: partyFields },
  gapsAt,
  endsAt: ({ estate }, subject) => (whyNobodyIsAccountable(estate, subject) === "MISSING" ? oneGap : noGap),
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  if (findParty(estate, subject, "ACCOUNTABLE").reason !== "MISSING") return [];
  return [
    {
      related: [],
      sentence: ownershipAnswer(estate, subject, "ACCOUNTABLE").sentence,
      remedy: `Name a person, team or organization accountable for ${markedName(estate, subject)}.`,
      since: latestOf([existsSince(estate, subject)]),
    },
  ];
}
