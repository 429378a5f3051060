import { parseDateTime } from "../../ontology/date-time.ts";
import type { Estate } from "../../projection/estate.ts";
import { keptFor } from "../../projection/kept-for.ts";
import { exactOf, type Exact } from "../exact-decimal.ts";

export interface Measured {
  /** Percent of the month. */
  readonly availability: Exact;
  readonly incident: number;
}

/** What is on record of incidents that may have brought an outcome about. */
export interface LossIncidents {
  /** The first incident by id that is recorded to have broken the clause. */
  readonly breachOf: (clause: number) => number | undefined;
  /** The lowest availability that was measured for what the agreement covers or the clause promises, and by which incident. */
  readonly measuredFor: (agreement: number, clause: number) => Measured | undefined;
  /** Whether any of them is recorded to have resulted in the outcome. */
  readonly causedOutcome: boolean;
}

/** Incidents that had happened by the moment, save those that are recorded to have resulted in other outcomes alone. */
export function lossIncidents(estate: Estate, outcome: number): LossIncidents {
  const incidents = incidentsOf(estate).filter(({ outcomes }) => outcomes.length === 0 || outcomes.includes(outcome));
  const breaching = incidents.filter(({ breached }) => breached.size > 0);
  const measuring = incidents.filter(({ availability }) => availability !== undefined);
  return {
    causedOutcome: incidents.some(({ outcomes }) => outcomes.includes(outcome)),
    breachOf: (clause) => breaching.find(({ breached }) => breached.has(clause))?.incident,
    measuredFor: (agreement, clause) => {
      if (measuring.length === 0) return undefined;
      const covered = new Set(estate.relationsOut(agreement, "COVERS").map((row) => estate.toOf(row)));
      let lowest: Measured | undefined;
      for (const { incident, availability, breached, struck, outcomes } of measuring) {
        const concerns =
          breached.has(clause) ||
          struck.some((entity) => covered.has(entity)) ||
          (struck.length === 0 && outcomes.includes(outcome));
        if (availability === undefined || !concerns) continue;
        if (lowest === undefined || availability.lessThan(lowest.availability)) lowest = { availability, incident };
      }
      return lowest;
    },
  };
}

/** All that had happened by the moment, by id. */
const incidentsOf = keptFor((estate: Estate) => {
  const ends = (incident: number, type: "RESULTED_IN" | "BREACHED" | "STRUCK"): readonly number[] =>
    estate.relationsOut(incident, type).map((row) => estate.toOf(row));
  return [...estate.entities("INCIDENT")]
    .filter((incident) => hasHappened(estate, incident))
    .sort((left, right) => estate.compareEntities(left, right))
    .map((incident) => ({
      incident,
      outcomes: ends(incident, "RESULTED_IN"),
      breached: new Set(ends(incident, "BREACHED")),
      struck: ends(incident, "STRUCK"),
      availability: exactOf(estate.factsOf(incident)["availability"]),
    }));
});

function hasHappened(estate: Estate, incident: number): boolean {
  const { occurredAt } = estate.factsOf(incident);
  const instant = typeof occurredAt === "string" ? parseDateTime(occurredAt) : undefined;
  return instant === undefined || instant <= estate.moment.at;
}
