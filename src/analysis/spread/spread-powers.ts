import { noPowers, type Powers } from "../../ontology/powers.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { ControlStandings } from "../control-standing.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { ClosingGuards } from "./closing-guards.ts";
import type { HopIndex } from "./hop-index.ts";
import type { Step } from "./run-rounds.ts";
import type { Spread } from "./spread.ts";

/** Hops between two yields. */
const hopsAStride = 4096;

/** The controls that a residual spread minds. */
export interface Minded {
  readonly closing: ClosingGuards;
  readonly standings: ControlStandings;
}

/** How powers travel: without `minded` as if no control held. `isOver` says whether the time is. */
export function powerStep(estate: Estate, index: HopIndex, isOver: () => boolean, minded?: Minded): Step {
  /** Hops that wait for a control to be taken over, by that control; and those whose control just was. */
  const waiting = new Map<number, number[]>();
  let reopened: number[] = [];
  let stride = 0;

  /** Whether a hop that would give something is not taken in the round. */
  const isKeptOut = (spread: Spread, row: number, round: number): boolean => {
    if (!estate.isVisible(row)) return true;
    if (minded === undefined) return false;
    const control = minded.closing.closedBy(row, round, spread.firstHeld);
    if (control === noEntity) return false;
    const rows = waiting.get(control);
    if (rows === undefined) waiting.set(control, [row]);
    else rows.push(row);
    return true;
  };

  const tryRow = (spread: Spread, row: number, held: Powers, round: number): void => {
    if ((hopNeeds(estate, row) & held) === noPowers) return;
    const right = estate.toOf(row);
    const gift = hopGives(estate, row, held) & ~(spread.held[right] as number);
    if ((gift & ~(spread.pending[right] as number)) === noPowers || isKeptOut(spread, row, round)) return;
    spread.offer(right, gift);
  };

  /** Takes the hops of an entity in some slots of the index: the loop that all the time goes into. */
  const leave = (spread: Spread, left: number, from: number, until: number, round: number): void => {
    const { held, pending } = spread;
    const { row, to, needs, gives } = index;
    const holding = held[left] as number;
    for (let slot = from; slot < until; slot += 1) {
      if (((needs[slot] as number) & holding) === noPowers) continue;
      const right = to[slot] as number;
      let gift = gives[slot] as number;
      if (gift === noPowers) gift = hopGives(estate, row[slot] as number, holding);
      gift &= ~(held[right] as number);
      if (gift === noPowers) continue;
      const awaited = pending[right] as number;
      if ((gift & ~awaited) === noPowers || isKeptOut(spread, row[slot] as number, round)) continue;
      if (awaited === noPowers) spread.append(right);
      pending[right] = awaited | gift;
    }
  };

  /** Relations that came after the index was built, or are only assumed. */
  const leaveLate = (spread: Spread, left: number, round: number): void => {
    const holding = spread.held[left] as number;
    const { heads, relations } = estate.graph;
    let row = heads.influenceOut[left] as number;
    for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number)
      tryRow(spread, row, holding, round);
    for (const assumed of estate.assumedOut(left)) tryRow(spread, assumed, holding, round);
  };

  function* take(spread: Spread, round: number): Generator<void, boolean> {
    const end = spread.roundEnds[round - 1] as number;
    for (const row of reopened) tryRow(spread, row, spread.held[estate.fromOf(row)] as number, round);
    reopened = [];
    for (let entry = spread.roundStart(round - 1); entry < end; entry += 1) {
      const left = spread.entity[entry] as number;
      const slots = index.starts[left + 1] ?? 0;
      let slot = index.starts[left] ?? 0;
      while (slot < slots) {
        const pause = Math.min(slots, slot + hopsAStride - stride);
        leave(spread, left, slot, pause, round);
        stride += pause - slot;
        slot = pause;
        if (stride < hopsAStride) continue;
        stride = 0;
        yield;
        if (isOver()) return true;
      }
      leaveLate(spread, left, round);
    }
    return false;
  }

  const ended = (spread: Spread, round: number): void => {
    for (const [control, rows] of waiting) {
      if (minded?.standings.takenOver(control, spread.firstHeld) !== round) continue;
      for (const row of rows) reopened.push(row);
      waiting.delete(control);
    }
  };
  return { take, hasMore: () => reopened.length > 0, ended };
}
