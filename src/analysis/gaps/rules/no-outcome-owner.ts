import { ownershipAnswer } from "../../ownership-chain.ts";
import { topOrganizations } from "../../ownership/top-organizations.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { partyFields, partyPaths, personPaths } from "../ownership-reads.ts";
import { existsSince, holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { leadingFromTop } from "../top-organization-text.ts";
import { markedName } from "../../marked-name.ts";

/** An outcome for which no person answers in the end. */
export const noOutcomeOwner: GapRule = {
  rule: "NO_OUTCOME_OWNER",
  severity: "HIGH",
  explanation:
    "The chain of who owns an outcome ends without a person. Whatever is assigned to others, somebody bears the result, " +
    "and here nobody can say who.",
  subjects: ["OUTCOME"],
  reads: { paths: [...partyPaths, ...personPaths], fields: partyFields, everywhere: [leadingFromTop] },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { person, candidates, hops, sentence } = ownershipAnswer(estate, subject, "OUTCOME_OWNER");
  if (person !== undefined) return [];
  const met = hops.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]);
  const named = candidates.length > 0 ? candidates : topOrganizations(estate);
  const rows = hops.flatMap(({ row }) => row ?? []);
  return [
    {
      related: [...new Set([...named, ...met])].filter((entity) => entity !== subject),
      sentence,
      remedy: `Name one person as the outcome owner of ${markedName(estate, subject)}, or a team that one active person leads.`,
      since: latestOf([existsSince(estate, subject), ...rows.map((row) => holdsSince(estate, row))]),
    },
  ];
}
