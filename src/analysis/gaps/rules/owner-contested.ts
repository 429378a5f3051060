import { whyNobodyIsAccountable } from "../../accountable-party.ts";
import { findParty } from "../../ownership/find-party.ts";
import { ownershipAnswer } from "../../ownership-chain.ts";
import { noGap, oneGap } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { partyFields, partyPaths } from "../ownership-reads.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Several parties are accountable for one thing, and nothing says which of them is. */
export const ownerContested: GapRule = {
  rule: "OWNER_CONTESTED",
  severity: "MEDIUM",
  explanation:
    "Several parties are on record as accountable for one thing. Only one can be, so none is picked, and each may take it to be another's.",
  subjects: ["AGENT", "PLATFORM", "PLUGIN", "MODEL", "RESOURCE", "IDENTITY"],
  reads: { paths: partyPaths, fields: partyFields },
  gapsAt,
  endsAt: ({ estate }, subject) => (whyNobodyIsAccountable(estate, subject) === "CONFLICT" ? oneGap : noGap),
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { reason, candidates, namings } = findParty(estate, subject, "ACCOUNTABLE");
  if (reason !== "CONFLICT") return [];
  return [
    {
      related: candidates,
      sentence: ownershipAnswer(estate, subject, "ACCOUNTABLE").sentence,
      remedy: `Agree on the one party that is accountable for ${markedName(estate, subject)}, and end what is recorded of the others.`,
      since: latestOf(namings.map(({ row }) => holdsSince(estate, row))),
    },
  ];
}
