import type { Estate } from "../../../projection/estate.ts";
import { findParty } from "../../ownership/find-party.ts";
import { isInactive } from "../../ownership/is-inactive.ts";
import { nameList } from "../../ownership/name-list.ts";
import { agreementDates } from "../assignment-reads.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { operatorPaths, partyFields, partyPaths } from "../ownership-reads.ts";
import { existsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const autonomous: ReadonlySet<string> = new Set(["L3", "L4", "L5"]);

/** An agent decides by itself and nobody independent checks how. */
export const noLogicAuditor: GapRule = {
  rule: "NO_LOGIC_AUDITOR",
  severity: "MEDIUM",
  explanation:
    "An agent of autonomy L3 or above has no logic auditor who is independent of whoever provides, operates or is accountable for it. " +
    "Nobody but those who built it checks what it decides and why.",
  subjects: ["AGENT"],
  reads: {
    paths: [...partyPaths, ...operatorPaths],
    fields: { ...partyFields, AGENT: ["autonomy"], AGREEMENT: ["signedAt", "expiresAt"] },
    dates: agreementDates,
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { autonomy } = estate.factsOf(subject);
  if (typeof autonomy !== "string" || !autonomous.has(autonomy)) return [];
  const auditors = findParty(estate, subject, "LOGIC_AUDITOR").candidates.filter((party) => !isInactive(estate, party));
  const builders = buildersOf(estate, subject);
  if (auditors.some((party) => !builders.has(party))) return [];
  const name = markedName(estate, subject);
  const why =
    auditors.length === 0
      ? "nobody active is on record as its logic auditor"
      : `its logic auditor, ${nameList(estate, auditors)}, also provides, operates or is accountable for it`;
  return [
    {
      related: auditors,
      sentence: `${name} has the autonomy ${autonomy}, and ${why}.`,
      remedy: `Name somebody who neither provides, operates nor is accountable for ${name} as its logic auditor.`,
      since: latestOf([existsSince(estate, subject), saysSince(estate, subject, "autonomy")]),
    },
  ];
}

/** Who made it, runs it or answers for it. */
function buildersOf(estate: Estate, agent: number): ReadonlySet<number> {
  return new Set([
    ...estate.relationsIn(agent, "PROVIDES").map((row) => estate.fromOf(row)),
    ...findParty(estate, agent, "ACCOUNTABLE").candidates,
    ...findParty(estate, agent, "OPERATOR").candidates,
  ]);
}
