import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { cameAbout } from "../hop-rules.ts";
import { failsClosed, takenOutBy } from "../spread/closed-by-outage.ts";
import { alternativesOf, passesBackward, passesForward } from "../spread/outage-rules.ts";
import { runRounds } from "../spread/run-rounds.ts";
import { smallestRow } from "../spread/smallest-row.ts";
import { outageStep } from "../spread/spread-outage.ts";
import { anyBit, type Spread } from "../spread/spread.ts";
import { startSpread } from "../spread/start-spread.ts";
import { anyHold, type HopSource, type TravelledHop } from "./hop-source.ts";

/**
 * The hops along which an outage of the origins is carried, once it has gone as far as it goes. Of alternatives that are all
 * out, the last to fall carries it, and of several in one round the one with the smallest relation id: the others carried
 * nothing. Powers play no part: each hop needs, and gives, that its left and right are out.
 */
export function* outageHops(
  estate: Estate,
  guards: Guards,
  origins: readonly number[],
  isOver: () => boolean,
): Generator<void, HopSource> {
  const spread = startSpread(estate, origins, cameAbout);
  const unlimited = { maxDepth: Infinity, maxEntities: Infinity, isOver };
  yield* runRounds(estate, spread, outageStep(estate, guards, isOver), unlimited);

  const hops: TravelledHop[] = [];
  const leaving = new Map<number, number[]>();
  const entering = new Map<number, number[]>();
  for (let entry = 0; entry < spread.count; entry += 1) {
    const from = spread.entity[entry] as number;
    for (const hop of hopsFrom(estate, guards, spread, from)) {
      fileUnder(leaving, from, hops.length);
      fileUnder(entering, hop.to, hops.length);
      hops.push(hop);
    }
    if (entry % entriesAStride !== entriesAStride - 1) continue;
    if (isOver()) break;
    yield;
  }
  return {
    eachLeaving(entity, _held, visit) {
      for (const key of leaving.get(entity) ?? []) visit(key, (hops[key] as TravelledHop).to, anyHold, anyHold, true);
    },
    eachEntering(entity, _wanted, visit) {
      for (const key of entering.get(entity) ?? [])
        visit(key, (hops[key] as TravelledHop).from, anyHold, anyHold, true);
    },
    isOpen: () => true,
    hopOf: (key) => hops[key] as TravelledHop,
  };
}

/** Entities between two yields. */
const entriesAStride = 256;

function* hopsFrom(estate: Estate, guards: Guards, spread: Spread, from: number): Generator<TravelledHop> {
  for (let row = estate.firstOut(from); row !== noRow; row = estate.nextOut(row)) {
    if (passesForward(estate, row) && isLastToFall(estate, spread, row)) {
      yield { row, from, to: estate.toOf(row), reversed: false };
    }
  }
  for (let row = estate.firstIn(from); row !== noRow; row = estate.nextIn(row)) {
    if (passesBackward(estate, row)) yield { row, from, to: estate.fromOf(row), reversed: true };
  }
  if (estate.kindOf(from) !== "CONTROL" || !failsClosed(estate, from)) return;
  for (const row of estate.relationsOut(from, "GUARDS")) {
    const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
    for (const to of guard === undefined ? [] : takenOutBy(estate, guard)) yield { row, from, to, reversed: false };
  }
}

function isLastToFall(estate: Estate, spread: Spread, row: number): boolean {
  const group = alternativesOf(estate, row);
  if (group.length === 1) return true;
  const outIn = (other: number): number => spread.firstHeld(estate.fromOf(other), anyBit);
  const last = Math.max(...group.map(outIn));
  if (last === Infinity || outIn(row) !== last) return false;
  const together = group.filter((other) => outIn(other) === last).map((other) => ({ row: other }));
  return smallestRow(estate, together).row === row;
}

function fileUnder(lists: Map<number, number[]>, entity: number, key: number): void {
  const list = lists.get(entity);
  if (list === undefined) lists.set(entity, [key]);
  else list.push(key);
}
