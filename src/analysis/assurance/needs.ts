import { outcomeClaims, type ClaimCase } from "../causes/outcome-claims.ts";
import { harmMends } from "./harm-mends.ts";
import { harmNeed, outageLeft, outageNeed } from "./mend-needs.ts";
import type { AssuranceNeed } from "./need.ts";
import { outageMends } from "./outage-mends.ts";
import { unexplainedNeed } from "./proof-needs.ts";
import type { Weaknesses } from "./weaknesses.ts";

/** What is missing, in the order in which it should be mended. */
export interface AssuranceNeeds {
  readonly needs: readonly AssuranceNeed[];
  /** Whether there are more than were asked for. */
  readonly hasMore: boolean;
  /** False where there was no time for all of them. */
  readonly isWhole: boolean;
}

/**
 * What to mend for an outcome, what closes most claims first: controls and hops against harm, what should stand in against outages;
 * where all claims hold, what keeps them from being a proof. Yields every few thousand hops. Never throws.
 */
export function* assuranceNeeds(
  found: ClaimCase,
  weaknesses: Weaknesses,
  most: number,
  isOver: () => boolean,
): Generator<void, AssuranceNeeds> {
  const { estate, outcome, claims } = found;
  if (claims.length === 0) {
    const isUnexplained = found.isWhole && estate.factsOf(outcome)["realized"] === true;
    return { needs: isUnexplained ? [unexplainedNeed(estate, outcome)] : [], hasMore: false, isWhole: true };
  }
  const mendable = yield* withMendable(found, isOver);
  const harm = yield* harmMends(mendable, most + 1, isOver);
  const outage = yield* outageMends(found, most + 1, isOver);
  const needs = [
    ...merged(
      harm.closings.map((each) => harmNeed(found, each)),
      outage.closings.map((each) => outageNeed(estate, each)),
    ),
    ...outage.left.map((each) => outageLeft(estate, each)),
    ...weaknesses.needs,
  ];
  const isWhole = mendable.isWhole && harm.isWhole && outage.isWhole;
  return { needs: needs.slice(0, most), hasMore: needs.length > most, isWhole };
}

/** The case once more, with controls in the gates that do not hold but could: those that prevent. */
function* withMendable(found: ClaimCase, isOver: () => boolean): Generator<void, ClaimCase> {
  const { estate, outcome, standings, demand } = found;
  if (!found.claims.some(({ end }) => end?.isOpen === true) || isOver()) return found;
  const isMendable = (control: number): boolean =>
    estate.factsOf(control)["effect"] === "PREVENT" && !standings.of(control).holds;
  return yield* outcomeClaims(estate, outcome, {
    ...demand,
    isOver,
    isMendable,
    scenarios: ["COMPROMISE", "INJECTION"],
  });
}

/** Two lists as one, each in its own order, and of the two that come next the one that closes more. */
function merged(left: readonly AssuranceNeed[], right: readonly AssuranceNeed[]): readonly AssuranceNeed[] {
  const all: AssuranceNeed[] = [];
  for (let [at, other] = [0, 0]; at < left.length || other < right.length;) {
    const isLeft = (left[at]?.closes ?? -1) >= (right[other]?.closes ?? -1);
    const next = isLeft ? left[at] : right[other];
    if (next !== undefined) all.push(next);
    if (isLeft) at += 1;
    else other += 1;
  }
  return all;
}
