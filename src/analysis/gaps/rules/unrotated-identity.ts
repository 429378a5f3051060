import type { Fields } from "../../../ontology/value.ts";
import { datesOf, dayMilliseconds, dayOf, instantIn } from "../dates-of.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { existsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const daysMax = 90;
const rotationMilliseconds = daysMax * dayMilliseconds;

/** An identity whose secret is old, or past its end. */
export const unrotatedIdentity: GapRule = {
  rule: "UNROTATED_IDENTITY",
  severity: "MEDIUM",
  explanation:
    `An identity that is not a human's has not been rotated for ${daysMax} days, or never as far as is on record, or has expired. ` +
    "A secret that leaked stays good until it is rotated.",
  subjects: ["IDENTITY"],
  reads: {
    paths: [],
    fields: { IDENTITY: ["identityKind", "lastRotatedAt", "expiresAt"] },
    dates: { IDENTITY: datesOf(["lastRotatedAt", 0], ["lastRotatedAt", rotationMilliseconds], ["expiresAt", 0]) },
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const facts = estate.factsOf(subject);
  if (facts["identityKind"] === "HUMAN") return [];
  const reasons = [whyOld(facts, estate.moment.at, existsSince(estate, subject)), whyExpired(facts, estate.moment.at)];
  const told = reasons.filter((reason) => reason !== undefined);
  if (told.length === 0) return [];
  const name = markedName(estate, subject);
  return [
    {
      related: [],
      sentence: `${name} ${told.map(({ words }) => words).join(", and ")}.`,
      remedy: `Rotate ${name} and have it rotated at least every ${daysMax} days, or withdraw it if nothing needs it.`,
      since: latestOf(told.map(({ since }) => since)),
    },
  ];
}

interface Reason {
  readonly words: string;
  readonly since: number;
}

/** What was rotated at a time that has not come yet was not rotated. */
function whyOld(facts: Fields, at: number, exists: number): Reason | undefined {
  const rotated = instantIn(facts, "lastRotatedAt");
  if (rotated === undefined || rotated > at)
    return { words: "was never rotated, as far as is on record", since: exists };
  if (at < rotated + rotationMilliseconds) return undefined;
  return {
    words: `was last rotated on ${dayOf(rotated)}, ${daysMax} days ago or more`,
    since: rotated + rotationMilliseconds,
  };
}

function whyExpired(facts: Fields, at: number): Reason | undefined {
  const expires = instantIn(facts, "expiresAt");
  if (expires === undefined || at < expires) return undefined;
  return { words: `expired on ${dayOf(expires)}`, since: expires };
}
