import { findParty } from "../../ownership/find-party.ts";
import { isInactive } from "../../ownership/is-inactive.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into } from "../read-path.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";

/** The person who was named accountable for something has left. */
export const ownerLeft: GapRule = {
  rule: "OWNER_LEFT",
  severity: "HIGH",
  explanation:
    "A person who is named accountable for something is no longer active, and no active party is named beside them. " +
    "Nobody who is still there has taken it over, so questions and alarms about it reach nobody.",
  subjects: ["MODEL", "PLATFORM", "PLUGIN", "AGENT", "IDENTITY", "RESOURCE", "CONTROL", "OUTCOME"],
  reads: { paths: [[into("OWNS")]], fields: { PERSON: ["active"] } },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { reason, candidates, namings } = findParty(estate, subject, "ACCOUNTABLE");
  if (reason !== "DIRECT" && reason !== "CONFLICT") return [];
  const name = estate.nameOf(subject);
  const left = namings.filter(({ place, party }) => place === subject && isInactive(estate, party));
  return candidates
    .filter((person) => left.some(({ party }) => party === person))
    .map((person) => ({
      apart: [estate.idOf(person)],
      related: [person],
      sentence: `${estate.nameOf(person)} is accountable for ${name} and is no longer active.`,
      remedy: `Name an active person, or a team that one leads, accountable for ${name}.`,
      since: latestOf([
        saysSince(estate, person, "active"),
        ...left.filter(({ party }) => party === person).map(({ row }) => holdsSince(estate, row)),
      ]),
    }));
}
