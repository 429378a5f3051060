import { kinds, type Kind } from "../../../ontology/kinds.ts";
import { relationRules } from "../../../ontology/relation-types.ts";
import { isAssignmentInForce } from "../../matrix/assignment-in-force.ts";
import { byId } from "../../ownership/by-id.ts";
import { assignmentFields, assignmentPaths, agreementDates } from "../assignment-reads.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into, outOf } from "../read-path.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const ableToAcknowledge: ReadonlySet<Kind> = new Set(
  kinds.filter((kind) => relationRules.ACKNOWLEDGED.from.includes(kind)),
);

/** A duty was assigned to somebody who has not said that it is theirs. */
export const unacknowledged: GapRule = {
  rule: "UNACKNOWLEDGED",
  severity: "LOW",
  explanation:
    "An assignment is in force and a party that it is assigned to has not acknowledged it. They may not know, or may not agree, that the duty is theirs.",
  subjects: ["ASSIGNMENT"],
  reads: {
    paths: [...assignmentPaths, [outOf("ASSIGNED_TO")], [into("ACKNOWLEDGED")]],
    fields: assignmentFields,
    dates: agreementDates,
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  if (estate.factsOf(subject)["status"] === "ACKNOWLEDGED" || !isAssignmentInForce(estate, subject)) return [];
  const acknowledged = new Set(estate.relationsIn(subject, "ACKNOWLEDGED").map((row) => estate.fromOf(row)));
  const rows = estate.relationsOut(subject, "ASSIGNED_TO");
  const silent = byId(
    estate,
    rows.map((row) => estate.toOf(row)),
  ).filter((party) => ableToAcknowledge.has(estate.kindOf(party)) && !acknowledged.has(party));
  return silent.map((party) => ({
    apart: [estate.idOf(party)],
    related: [party],
    sentence: `${markedName(estate, party)} has not acknowledged the assignment ${markedName(estate, subject)}, as far as is on record.`,
    remedy: `Have ${markedName(estate, party)} acknowledge ${markedName(estate, subject)}, or assign it to somebody who does.`,
    since: latestOf(rows.filter((row) => estate.toOf(row) === party).map((row) => holdsSince(estate, row))),
  }));
}
