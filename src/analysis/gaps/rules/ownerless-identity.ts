import { whyNobodyIsAccountable } from "../../accountable-party.ts";
import { findParty } from "../../ownership/find-party.ts";
import { ownershipAnswer } from "../../ownership-chain.ts";
import { noGap, oneGap } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { partyFields, partyPaths } from "../ownership-reads.ts";
import { existsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Nobody is accountable for an identity. */
export const ownerlessIdentity: GapRule = {
  rule: "OWNERLESS_IDENTITY",
  severity: "HIGH",
  explanation:
    "Nobody is on record as accountable for an identity, neither directly nor through what acts as it. " +
    "Nobody will rotate it, take its access away or say what it is for.",
  subjects: ["IDENTITY"],
  reads: { paths: partyPaths, fields: partyFields },
  gapsAt,
  endsAt: ({ estate }, subject) => (whyNobodyIsAccountable(estate, subject) === "MISSING" ? oneGap : noGap),
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  if (findParty(estate, subject, "ACCOUNTABLE").reason !== "MISSING") return [];
  const name = markedName(estate, subject);
  return [
    {
      related: [],
      sentence: ownershipAnswer(estate, subject, "ACCOUNTABLE").sentence,
      remedy: `Name somebody accountable for ${name}, or for what acts as it; or withdraw ${name} if nothing needs it.`,
      since: latestOf([existsSince(estate, subject)]),
    },
  ];
}
