import { parseDateTime } from "../../ontology/date-time.ts";
import type { Estate } from "../../projection/estate.ts";
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
  const ends = (incident: number, type: "RESULTED_IN" | "BREACHED" | "STRUCK"): readonly number[] =>
    estate.relationsOut(incident, type).map((row) => estate.toOf(row));
  const incidents = [...estate.entities("INCIDENT")]
    .filter((incident) => hasHappened(estate, incident))
    .filter((incident) => {
      const outcomes = ends(incident, "RESULTED_IN");
      return outcomes.length === 0 || outcomes.includes(outcome);
    })
    .sort((left, right) => estate.compareEntities(left, right));
  const results = new Set(incidents.filter((incident) => ends(incident, "RESULTED_IN").includes(outcome)));

  return {
    causedOutcome: results.size > 0,
    breachOf: (clause) => incidents.find((incident) => ends(incident, "BREACHED").includes(clause)),
    measuredFor: (agreement, clause) => {
      const covered = new Set(estate.relationsOut(agreement, "COVERS").map((row) => estate.toOf(row)));
      return incidents
        .flatMap((incident) => {
          const availability = exactOf(estate.factsOf(incident)["availability"]);
          const struck = ends(incident, "STRUCK");
          const concerns =
            ends(incident, "BREACHED").includes(clause) ||
            struck.some((entity) => covered.has(entity)) ||
            (struck.length === 0 && results.has(incident));
          return availability !== undefined && concerns ? [{ availability, incident }] : [];
        })
        .reduce<Measured | undefined>(
          (lowest, each) => (lowest?.availability.lessThanOrEqualTo(each.availability) === true ? lowest : each),
          undefined,
        );
    },
  };
}

function hasHappened(estate: Estate, incident: number): boolean {
  const { occurredAt } = estate.factsOf(incident);
  const instant = typeof occurredAt === "string" ? parseDateTime(occurredAt) : undefined;
  return instant === undefined || instant <= estate.moment.at;
}
