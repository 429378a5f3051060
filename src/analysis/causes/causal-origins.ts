import { allPowers, powers, type Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { readStandings, type ControlStandings } from "../control-standing.ts";

const moreOrigins = new Set(["HALLUCINATION", "EXCESS_OF_AUTHORITY", "MISUSE", "MISCONFIGURATION"]);

/** Where harm to an outcome may begin, outages aside. */
export interface CausalOrigin {
  readonly entity: number;
  readonly scenario: "COMPROMISE" | "INJECTION";
  /** What the harm holds there at first, CONTROL spread out. */
  readonly start: Powers;
}

/**
 * Where harm to an outcome may begin, each origin once, in no order: every vendor and vulnerability, every identity that no
 * preventing control that holds guards on its way in, and whatever anybody outside can write; where the outcome comes about
 * without an attacker, every agent and model as well. Outages aside. Only those are looked at that are `among` some entities, all
 * where it is left out. Never throws. Source: docs/analyses.md, "Causal origins".
 */
export function causalOrigins(
  estate: Estate,
  outcome: number,
  standings: ControlStandings = readStandings(estate, asRecorded),
  among: Iterable<number> = estate.entities(),
): readonly CausalOrigin[] {
  return causalOriginsOf(estate, needsNoAttacker(estate.factsOf(outcome)["trigger"]), standings, among);
}

/** The same for all outcomes that come about without an attacker, or for all others. */
export function causalOriginsOf(
  estate: Estate,
  isUnattacked: boolean,
  standings: ControlStandings,
  among: Iterable<number>,
): readonly CausalOrigin[] {
  const isGuarded = isGuardedIdentity(estate, standings);
  const isCompromised = (entity: number): boolean => {
    const kind = estate.kindOf(entity);
    if (kind === "VENDOR" || kind === "VULNERABILITY") return true;
    if (kind === "AGENT" || kind === "MODEL") return isUnattacked;
    return kind === "IDENTITY" && !isGuarded(entity);
  };
  const origins: CausalOrigin[] = [];
  for (const entity of among) {
    if (isCompromised(entity)) origins.push({ entity, scenario: "COMPROMISE", start: allPowers });
    else if (estate.kindOf(entity) === "RESOURCE" && estate.factsOf(entity)["externallyWritable"] === true) {
      origins.push({ entity, scenario: "INJECTION", start: powers.WRITE });
    }
  }
  return origins;
}

const asRecorded = { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [] } as const;

/** Whether an outcome with this trigger comes about without an attacker, so that agents and models are origins of their own. */
export function needsNoAttacker(trigger: unknown): boolean {
  return typeof trigger === "string" && moreOrigins.has(trigger);
}

/** Tells whether a preventing control that holds guards an identity on its way in, whatever the amount. */
export function isGuardedIdentity(estate: Estate, standings: ControlStandings): (identity: number) => boolean {
  return (identity) =>
    estate.mayBeGuarded(identity) &&
    estate
      .relationsIn(identity, "GUARDS")
      .filter((row) => {
        const { side, aboveAmount } = estate.relationFactsOf(row).properties;
        return side === "IN" && aboveAmount === undefined;
      })
      .some((row) => standings.of(estate.fromOf(row)).holds);
}
