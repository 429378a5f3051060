import type { Estate } from "../../../projection/estate.ts";
import { byId } from "../../ownership/by-id.ts";
import { directNamings } from "../../ownership/direct-namings.ts";
import { isInactive } from "../../ownership/is-inactive.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into, outOf } from "../read-path.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** The person who was named accountable for something has left. */
export const ownerLeft: GapRule = {
  rule: "OWNER_LEFT",
  severity: "HIGH",
  explanation:
    "A person who is named accountable, as an owner or by an assignment, is no longer active, and no active party is named beside them. " +
    "Nobody who is still there has taken it over, so questions and alarms about it reach nobody.",
  subjects: ["MODEL", "PLATFORM", "PLUGIN", "AGENT", "IDENTITY", "RESOURCE", "CONTROL", "OUTCOME", "ASSIGNMENT"],
  reads: {
    paths: [[into("OWNS")], [outOf("ASSIGNED_TO")]],
    fields: { PERSON: ["active"], ASSIGNMENT: ["role", "status"] },
  },
  gapsAt,
};

/** Who is named accountable here, and by which relation. */
interface Named {
  readonly party: number;
  readonly row: number;
}

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const named = estate.kindOf(subject) === "ASSIGNMENT" ? assigned(estate, subject) : owners(estate, subject);
  if (named.some(({ party }) => !isInactive(estate, party))) return [];
  const name = markedName(estate, subject);
  const people = byId(
    estate,
    named.map(({ party }) => party),
  );
  return people.map((person) => ({
    apart: [estate.idOf(person)],
    related: [person],
    sentence: `${markedName(estate, person)} is named as accountable for ${name} and is recorded as inactive.`,
    remedy: `Name an active person, or a team that one leads, accountable for ${name}.`,
    since: latestOf([
      saysSince(estate, person, "active"),
      ...named.filter(({ party }) => party === person).map(({ row }) => holdsSince(estate, row)),
    ]),
  }));
}

function owners(estate: Estate, subject: number): readonly Named[] {
  return directNamings(estate, subject, "ACCOUNTABLE");
}

function assigned(estate: Estate, assignment: number): readonly Named[] {
  const { role, status } = estate.factsOf(assignment);
  if (role !== "ACCOUNTABLE" || status === "PROPOSED" || status === "WITHDRAWN") return [];
  return estate.relationsOut(assignment, "ASSIGNED_TO").map((row) => ({ party: estate.toOf(row), row }));
}
