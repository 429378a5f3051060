import { relationTypeCodes } from "../../ontology/relation-types.ts";
import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import type { Hop } from "../hop.ts";
import { failsClosed, takenOutBy } from "./closed-by-outage.ts";
import type { AccessTerms, Explanation } from "./explanation.ts";
import { alternativesOf, passesBackward, passesForward } from "./outage-rules.ts";
import { smallestRow } from "./smallest-row.ts";
import { anyBit, type Spread } from "./spread.ts";

interface Candidate {
  readonly row: number;
  readonly from: number;
}

const noTerms: AccessTerms = { reversible: null, maxAmount: null };

/** How an outage came to each entity of a spread. */
export function explainOutage(estate: Estate, guards: Guards, spread: Spread): Explanation {
  const known = new Map<number, Hop>();
  const outIn = (entity: number): number => spread.firstHeld(entity, anyBit);

  const via = (entity: number): Hop => {
    let hop = known.get(entity);
    if (hop !== undefined) return hop;
    const before = outIn(entity) - 1;
    const candidates: Candidate[] = [];
    const consider = (row: number, from: number): void => {
      if (outIn(from) === before) candidates.push({ row, from });
    };
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      if (passesForward(estate, row) && allOut(alternativesOf(estate, row), before)) consider(row, estate.fromOf(row));
    }
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if (passesBackward(estate, row)) consider(row, estate.toOf(row));
    }
    for (const guarded of [entity, ...closableRights(entity)]) {
      for (const guard of guards.of(guarded)) {
        if (!failsClosed(estate, guard.control) || outIn(guard.control) !== before) continue;
        if (takenOutBy(estate, guard).includes(entity)) consider(guard.row, guard.control);
      }
    }
    const { row, from } = smallestRow(estate, candidates);
    // A guard takes out what it guards, or who goes through that: never against its own direction, even where it guards itself.
    const reversed = estate.typeCodeOf(row) !== relationTypeCodes.GUARDS && from === estate.toOf(row);
    hop = { row, from, to: entity, reversed, powers: noPowers, guards: [] };
    known.set(entity, hop);
    return hop;
  };

  const allOut = (rows: readonly number[], round: number): boolean =>
    rows.every((row) => outIn(estate.fromOf(row)) <= round);

  /** What lies behind the hops that a guard at their right may close. */
  const closableRights = (entity: number): readonly number[] =>
    ["ACTS_AS" as const, "CAN_ACCESS" as const]
      .flatMap((type) => estate.relationsOut(entity, type))
      .map((row) => estate.toOf(row));

  const path = (entity: number): readonly Hop[] => {
    const hops: Hop[] = [];
    for (let place = entity; outIn(place) !== 0; place = (hops.at(-1) as Hop).from) hops.push(via(place));
    return hops.reverse();
  };
  return { via, path, access: () => noTerms };
}
