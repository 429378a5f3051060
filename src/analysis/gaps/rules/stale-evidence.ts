import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { dayOf, datesOf, instantIn } from "../dates-of.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { outOf } from "../read-path.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Evidence that is past its date. */
export const staleEvidence: GapRule = {
  rule: "STALE_EVIDENCE",
  severity: "MEDIUM",
  explanation:
    "A piece of evidence is past the date until which it was said to be good. What it showed may still be so; nothing shows it any more.",
  subjects: ["EVIDENCE"],
  reads: {
    paths: [[outOf("SUPPORTS")]],
    fields: { EVIDENCE: ["validUntil"] },
    dates: { EVIDENCE: datesOf(["validUntil", 1]) },
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const validUntil = instantIn(estate.factsOf(subject), "validUntil");
  if (validUntil === undefined || estate.moment.at <= validUntil) return [];
  const supported = byId(
    estate,
    estate.relationsOut(subject, "SUPPORTS").map((row) => estate.toOf(row)),
  );
  const name = markedName(estate, subject);
  const what = supported.length === 0 ? "" : `, and supports ${nameList(estate, supported)}`;
  return [
    {
      related: supported,
      sentence: `${name} was good until ${dayOf(validUntil)}${what}.`,
      remedy: `Collect fresh evidence in the place of ${name}, or end it if nothing rests on it any more.`,
      since: latestOf([validUntil]),
    },
  ];
}
