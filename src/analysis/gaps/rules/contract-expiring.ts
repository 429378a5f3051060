import { isAgreementInForce } from "../../agreement-in-force.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { dayMilliseconds, dayOf, datesOf, instantIn } from "../dates-of.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into } from "../read-path.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const daysAhead = 60;
const noticeMilliseconds = daysAhead * dayMilliseconds;

/** An agreement in force that ends soon. */
export const contractExpiring: GapRule = {
  rule: "CONTRACT_EXPIRING",
  severity: "MEDIUM",
  explanation: `An agreement in force ends within ${daysAhead} days. What rests on it goes with it: duties that its clauses assign, recoveries, and who operates what it covers.`,
  subjects: ["AGREEMENT"],
  reads: {
    paths: [[into("PARTY_TO")]],
    fields: { AGREEMENT: ["signedAt", "expiresAt"] },
    dates: { AGREEMENT: datesOf(["signedAt", 0], ["expiresAt", 0], ["expiresAt", -noticeMilliseconds]) },
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const expires = instantIn(estate.factsOf(subject), "expiresAt");
  if (expires === undefined || expires > estate.moment.at + noticeMilliseconds) return [];
  if (!isAgreementInForce(estate, subject)) return [];
  const parties = byId(
    estate,
    estate.relationsIn(subject, "PARTY_TO").map((row) => estate.fromOf(row)),
  );
  const name = markedName(estate, subject);
  const between = parties.length === 0 ? "" : `, with ${nameList(estate, parties)} as its parties,`;
  return [
    {
      related: parties,
      sentence: `The agreement ${name}${between} is recorded as ending on ${dayOf(expires)}.`,
      remedy: `Renew ${name}, replace it, or decide what becomes of what it covers before ${dayOf(expires)}.`,
      since: latestOf([expires - noticeMilliseconds]),
    },
  ];
}
