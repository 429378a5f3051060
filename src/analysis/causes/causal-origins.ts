import { allPowers, powers, type Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { readStandings } from "../control-standing.ts";

const moreOrigins = new Set(["HALLUCINATION", "EXCESS_OF_AUTHORITY", "MISUSE", "MISCONFIGURATION"]);

/**
 * Where harm to an outcome may begin, and with which powers: every vendor and vulnerability, every identity that no preventing
 * control that holds guards on its way in, and whatever anybody outside can write; where the outcome comes about without an
 * attacker, every agent and model as well. Outages aside. Source: docs/analyses.md, "Loss allocation".
 */
export function harmOrigins(estate: Estate, outcome: number): ReadonlyMap<number, Powers> {
  const origins = new Map<number, Powers>();
  const begin = (entities: Iterable<number>, held: Powers): void => {
    for (const entity of entities) origins.set(entity, (origins.get(entity) ?? 0) | held);
  };
  const isGuarded = guardedIdentities(estate);
  begin(estate.entities("VENDOR"), allPowers);
  begin(estate.entities("VULNERABILITY"), allPowers);
  begin(
    estate.entities("IDENTITY").filter((identity) => !isGuarded(identity)),
    allPowers,
  );
  begin(
    estate.entities("RESOURCE").filter((resource) => estate.factsOf(resource)["externallyWritable"] === true),
    powers.WRITE,
  );
  const { trigger } = estate.factsOf(outcome);
  if (typeof trigger === "string" && moreOrigins.has(trigger)) {
    begin(estate.entities("AGENT"), allPowers);
    begin(estate.entities("MODEL"), allPowers);
  }
  return origins;
}

function guardedIdentities(estate: Estate): (identity: number) => boolean {
  const standings = readStandings(estate, { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [] });
  return (identity) =>
    estate
      .relationsIn(identity, "GUARDS")
      .filter((row) => {
        const { side, aboveAmount } = estate.relationFactsOf(row).properties;
        return side === "IN" && aboveAmount === undefined;
      })
      .some((row) => standings.of(estate.fromOf(row)).holds);
}
