import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { cameAbout } from "../hop-rules.ts";
import { failsClosed, takenOutBy } from "./closed-by-outage.ts";
import { alternativeKey, alternativesOf, passesBackward, passesForward } from "./outage-rules.ts";
import type { Step } from "./run-rounds.ts";
import type { Spread } from "./spread.ts";
import { strideOf } from "./stride.ts";

/** How an outage travels. Whoever is out holds `cameAbout`: powers play no part. */
export function outageStep(estate: Estate, guards: Guards, isOver: () => boolean): Step {
  const stride = strideOf();
  /** By group of alternatives: how many still stand. */
  const standing = new Map<string, number>();

  const falls = (row: number): boolean => {
    const key = alternativeKey(estate, row);
    if (key === undefined) return true;
    const left = (standing.get(key) ?? alternativesOf(estate, row).length) - 1;
    standing.set(key, left);
    return left === 0;
  };

  function* take(spread: Spread, round: number): Generator<void, boolean> {
    const end = spread.roundEnds[round - 1] as number;
    for (let entry = spread.roundStart(round - 1); entry < end; entry += 1) {
      const fallen = spread.entity[entry] as number;
      for (let row = estate.firstOut(fallen); row !== noRow; row = estate.nextOut(row)) {
        if (passesForward(estate, row) && falls(row)) spread.offer(estate.toOf(row), cameAbout);
        if (stride.isLong(1)) yield;
      }
      for (let row = estate.firstIn(fallen); row !== noRow; row = estate.nextIn(row)) {
        if (passesBackward(estate, row)) spread.offer(estate.fromOf(row), cameAbout);
        if (stride.isLong(1)) yield;
      }
      if (estate.kindOf(fallen) === "CONTROL" && failsClosed(estate, fallen)) {
        for (const row of estate.relationsOut(fallen, "GUARDS")) {
          const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
          for (const out of guard === undefined ? [] : takenOutBy(estate, guard)) spread.offer(out, cameAbout);
        }
      }
      if (isOver()) return true;
    }
    return false;
  }
  return { take, hasMore: () => false };
}
