import { noEntity, type Estate } from "../../../projection/estate.ts";
import { keptEach } from "../../../projection/kept-each.ts";
import { accountableParty } from "../../accountable-party.ts";
import { byId } from "../../ownership/by-id.ts";
import { findParty } from "../../ownership/find-party.ts";
import { nameList } from "../../ownership/name-list.ts";
import { agreementDates } from "../assignment-reads.ts";
import { gapEnds, noGap } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { behind, operatorPaths, partyFields, partyPaths, upward } from "../ownership-reads.ts";
import { anyNumberOf, into, outOf, type ReadPath } from "../read-path.ts";
import { existsSince, holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const rising = anyNumberOf(outOf("REPORTS_TO", "PART_OF"), into("LEADS"));
const levers: readonly ReadPath[] = [[outOf("ACTS_AS")], [into("GUARDS")]];

/** Who operates something, and whoever is above them. */
const operating: readonly ReadPath[] = operatorPaths.flatMap((path) => [path, [...path, rising]]);

/** Somebody answers for an agent and has no say over what it may do. */
export const ownerWithoutAuthority: GapRule = {
  rule: "OWNER_WITHOUT_AUTHORITY",
  severity: "MEDIUM",
  explanation:
    "The party accountable for an agent neither owns, operates nor leads whoever operates any of its identities or of the controls that guard it, " +
    "and has no review of it on record. It answers for what it cannot change.",
  subjects: ["AGENT"],
  reads: {
    paths: [
      ...partyPaths,
      ...levers.flatMap((lever) => behind(lever, [[upward, rising], ...partyPaths, ...operating])),
      [into("REVIEWED")],
    ],
    fields: { ...partyFields, AGREEMENT: ["signedAt", "expiresAt"] },
    dates: agreementDates,
  },
  gapsAt,
  endsAt: ({ estate }, agent) => {
    const without = partyWithoutSay(estate, agent);
    return without === undefined ? noGap : gapEnds([[estate.idOf(without.party)]]);
  },
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const without = partyWithoutSay(estate, subject);
  if (without === undefined) return [];
  const { party, levered } = without;
  const [who, name] = [markedName(estate, party), markedName(estate, subject)];
  return [
    {
      apart: [estate.idOf(party)],
      related: [party, ...levered],
      sentence:
        `${who} is recorded as accountable for ${name}, but, as far as is on record, neither owns, operates nor leads whoever operates ${nameList(estate, levered)}, ` +
        `and has not reviewed ${name}.`,
      remedy: `Give ${who} a say over the identities of ${name} or the controls that guard it, have ${who} review ${name}, or name somebody accountable who has that say.`,
      since: latestOf([
        existsSince(estate, party),
        ...findParty(estate, subject, "ACCOUNTABLE").namings.map(({ row }) => holdsSince(estate, row)),
      ]),
    },
  ];
}

/** The party accountable for an agent, where it has no say over anything that it takes to change what the agent may do. */
function partyWithoutSay(estate: Estate, agent: number) {
  const party = accountableParty(estate, agent);
  if (party === noEntity) return undefined;
  const reviews = estate.relationsIn(agent, "REVIEWED");
  if (reviews.some((row) => estate.fromOf(row) === party)) return undefined;
  const levered = leversOf(estate, agent);
  if (levered.length === 0 || levered.some((lever) => hasSay(estate, party, lever))) return undefined;
  return { party, levered };
}

/** What it takes to change what an agent may do: its identities and the controls that guard it, by id. */
function leversOf(estate: Estate, agent: number): readonly number[] {
  return byId(estate, [
    ...estate.relationsOut(agent, "ACTS_AS").map((row) => estate.toOf(row)),
    ...estate.relationsIn(agent, "GUARDS").map((row) => estate.fromOf(row)),
  ]);
}

function hasSay(estate: Estate, party: number, lever: number): boolean {
  if (estate.relationsIn(lever, "OWNS").some((row) => estate.fromOf(row) === party)) return true;
  return findParty(estate, lever, "OPERATOR").candidates.some((operator) => isUnder(estate, operator, party));
}

/** Whether somebody is the party, or is led by it, directly or further up. */
function isUnder(estate: Estate, somebody: number, party: number): boolean {
  const above = new Set([somebody]);
  for (const each of above) {
    if (each === party) return true;
    for (const next of directlyAbove(estate, each)) above.add(next);
  }
  return false;
}

/** Whoever leads somebody, and whom they report to or are part of. */
const directlyAbove = keptEach((estate, somebody): readonly number[] => [
  ...estate.relationsIn(somebody, "LEADS").map((row) => estate.fromOf(row)),
  ...estate.relationsOut(somebody, "REPORTS_TO").map((row) => estate.toOf(row)),
  ...estate.relationsOut(somebody, "PART_OF").map((row) => estate.toOf(row)),
]);
