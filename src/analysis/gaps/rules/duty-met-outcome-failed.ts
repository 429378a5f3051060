import { parseDateTime } from "../../../ontology/date-time.ts";
import { noPowers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import type { MatrixRow } from "../../matrix/matrix-row.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { datesOf } from "../dates-of.ts";
import { noGap, oneGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { matrixReads } from "../matrix-reads.ts";
import { matrixRows } from "../matrix-rows.ts";
import { outcomeCone } from "../outcome-cone.ts";
import { defenceReads, outcomeDefence } from "../outcome-defence.ts";
import { behind } from "../ownership-reads.ts";
import { leadsHere } from "../read-path.ts";
import { rowStatuses } from "../row-statuses.ts";
import { dutiesSatisfied, satisfactionRead } from "../satisfaction-read.ts";
import { latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Everybody did what was theirs, and the outcome came about. */
export const dutyMetOutcomeFailed: GapRule = {
  rule: "DUTY_MET_OUTCOME_FAILED",
  severity: "MEDIUM",
  explanation:
    "An outcome came about although every duty on the ways to it was resolved to one party, acknowledged by that party and satisfied by a control in " +
    "place. What is missing is not somebody's diligence but a duty that nobody wrote down, or a control that does not do what the duty is for.",
  subjects: ["OUTCOME"],
  reads: {
    paths: [...defenceReads.paths, ...behind([leadsHere], matrixReads.paths)],
    fields: {
      ...defenceReads.fields,
      ...matrixReads.fields,
      CONTROL: defenceReads.fields.CONTROL ?? [],
      OUTCOME: ["trigger", "realized", "occurredAt"],
      PERSON: ["active"],
    },
    dates: { ...defenceReads.dates, ...matrixReads.dates, OUTCOME: datesOf(["occurredAt", 0]) },
    everywhere: [...(matrixReads.everywhere ?? []), satisfactionRead],
  },
  gapsAt,
  endsAt,
};

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  if (!cameAbout(estate, outcome)) return [];
  const { entities } = yield* snapshot.ofSubject(outcome, outcomeDefence);
  const agents = byId(
    estate,
    [...entities].filter((entity) => estate.kindOf(entity) === "AGENT"),
  );
  const rows: MatrixRow[] = [];
  for (const agent of agents) {
    const ofAgent = yield* matrixRows(snapshot, agent);
    rows.push(...ofAgent.filter(({ component }) => entities.has(component)));
    if (!rows.every((row) => isMet(estate, row))) return [];
  }
  if (rows.length === 0) return [];
  const duties = byId(
    estate,
    rows.map(({ duty }) => duty),
  );
  const name = markedName(estate, outcome);
  return [
    {
      related: [...agents, ...duties],
      sentence:
        `${name} came about although every duty on record for the ways to it was resolved, acknowledged and satisfied: ` +
        `${nameList(estate, duties)} for ${nameList(estate, agents)}.`,
      remedy: `Find out which duty was missing, or which control did not do what its duty is for, before ${name} comes about again.`,
      since: latestOf([saysSince(estate, outcome, "realized")]),
    },
  ];
}

/** Where some duty is known not to be resolved, or satisfied by nothing, nobody need be asked who acknowledged the others. */
function* endsAt(snapshot: Snapshot, outcome: number): Generator<void, GapEnds> {
  const { estate } = snapshot;
  if (!cameAbout(estate, outcome)) return noGap;
  const cone = yield* snapshot.ofSubject(outcome, outcomeCone);
  const satisfied = snapshot.shared(dutiesSatisfied);
  for (const agent of estate.entities("AGENT")) {
    if (cone[agent] === noPowers) continue;
    for (const { duties, component, status } of yield* rowStatuses(snapshot, agent)) {
      if (cone[component] === noPowers) continue;
      if (status !== "RESOLVED" || !duties.every((duty) => satisfied.has(duty))) return noGap;
    }
  }
  return (yield* gapsAt(snapshot, outcome)).length > 0 ? oneGap : noGap;
}

function cameAbout(estate: Estate, outcome: number): boolean {
  const { realized, occurredAt } = estate.factsOf(outcome);
  const when = typeof occurredAt === "string" ? parseDateTime(occurredAt) : undefined;
  return realized === true && (when === undefined || when <= estate.moment.at);
}

function isMet(estate: Estate, { status, accountable, acknowledgedBy, satisfiedBy }: MatrixRow): boolean {
  return (
    status === "RESOLVED" &&
    accountable !== undefined &&
    acknowledgedBy.includes(accountable) &&
    satisfiedBy.some((control) => estate.factsOf(control)["status"] === "IMPLEMENTED")
  );
}
