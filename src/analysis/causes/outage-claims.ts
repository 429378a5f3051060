import type { Estate } from "../../projection/estate.ts";
import type { Guards } from "../guards.ts";
import { cameAbout } from "../hop-rules.ts";
import { isComponent } from "../is-component.ts";
import { inTime } from "../in-time.ts";
import { runRounds } from "../spread/run-rounds.ts";
import { outageStep } from "../spread/spread-outage.ts";
import { anyBit } from "../spread/spread.ts";
import { startSpread } from "../spread/start-spread.ts";
import type { OutcomeClaim } from "./outcome-claim.ts";
import { leadingToOutage, type LeadingToOutage } from "./leading-to-outage.ts";

/** Claims about outages, and what leads to the outcome by one. */
export interface OutageClaims {
  readonly claims: readonly OutcomeClaim[];
  readonly isWhole: boolean;
  readonly leading: LeadingToOutage;
}

/**
 * The claims of an outcome that an outage of a component alone would bring about, in no order. No control prevents an outage, so
 * none of them holds. An origin on whose way something has an alternative is tried by itself.
 */
export function* outageClaims(
  estate: Estate,
  guards: Guards,
  outcome: number,
  isOver: () => boolean,
): Generator<void, OutageClaims> {
  const claims: OutcomeClaim[] = [];
  const leading = yield* inTime(leadingToOutage(estate, guards, outcome), isOver);
  if (leading === undefined) return { claims, isWhole: false, leading: nothingLeads };
  for (const [origin, least] of leading.distances) {
    if (!isComponent(estate.kindOf(origin))) continue;
    if (isOver()) return { claims, isWhole: false, leading };
    const isSure = !leading.leaning.has(origin);
    const distance = isSure ? least : yield* outageDistance(estate, guards, origin, outcome, isOver);
    if (distance === Infinity) continue;
    claims.push({ origin, scenario: "OUTAGE", distance, holds: false, isSettled: true, starts: [], end: undefined });
  }
  return { claims, isWhole: !isOver(), leading };
}

const nothingLeads: LeadingToOutage = {
  distances: new Map(),
  first: new Map(),
  leaning: new Set(),
  hasAlternatives: false,
};

/** The round in which the outcome comes about when the origin alone is out; Infinity where it does not. */
function* outageDistance(
  estate: Estate,
  guards: Guards,
  origin: number,
  outcome: number,
  isOver: () => boolean,
): Generator<void, number> {
  const spread = startSpread(estate, [origin], cameAbout);
  const limits = { maxDepth: Infinity, maxEntities: Infinity, isOver };
  yield* runRounds(estate, spread, outageStep(estate, guards, isOver), limits);
  return spread.firstHeld(outcome, anyBit);
}
