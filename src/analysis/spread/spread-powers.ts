import { noPowers, type Powers } from "../../ontology/powers.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { ControlStandings } from "../control-standing.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { ClosingGuards } from "./closing-guards.ts";
import { trustsMarks, type HopIndex } from "./hop-index.ts";
import type { Step } from "./run-rounds.ts";
import { slotSight } from "./slot-sight.ts";
import { giftOf, slotMarks, typeCodeOf } from "./slot-traits.ts";
import type { Spread } from "./spread.ts";
import { hopsAStride } from "./stride.ts";

/** The controls that a residual spread minds. */
export interface Minded {
  readonly closing: ClosingGuards;
  readonly standings: ControlStandings;
}

/** How powers travel, and whether anything that may be guarded was met on the way. */
export interface PowerStep extends Step {
  readonly metGuards: () => boolean;
}

const { STEADY, CONDITIONAL, GUARDED } = slotMarks;

/** How powers travel: without `minded` as if no control held. */
export function powerStep(estate: Estate, index: HopIndex, isOver: () => boolean, minded?: Minded): PowerStep {
  /** Hops that wait for a control to be taken over, by that control; and those whose control just was. */
  const waiting = new Map<number, number[]>();
  let reopened: number[] = [];
  /** The traits of all hops whose need was met, laid over each other. */
  let met = 0;
  const isThere = slotSight(estate, index);
  const { isAssumingGuards, overlay } = estate;
  const { row: rows, hops, starts, steady } = index;
  // Where marks are to be believed, a hop that is marked steady needs no second look, unless its left has one that is taken away.
  const simply = trustsMarks(estate, index) ? STEADY : -1;
  const guarded = isAssumingGuards ? -1 : GUARDED;

  const isClosed = (spread: Spread, row: number, left: number, right: number, type: number, round: number): boolean => {
    if (minded === undefined) return false;
    const control = minded.closing.closer(left, right, type, round, spread.firstHeld);
    if (control === noEntity) return false;
    const others = waiting.get(control);
    if (others === undefined) waiting.set(control, [row]);
    else others.push(row);
    return true;
  };

  /** Takes the hops of some entries of the log, until it was enough for one turn: the loop that all the time goes into. */
  const leaveSome = (spread: Spread, first: number, end: number, round: number): number => {
    const { held, seen } = spread;
    let { entity: log, count, reached } = spread;
    let [entry, walked, told] = [first, 0, 0];
    for (; entry < end && walked < hopsAStride; entry += 1) {
      const left = log[entry] as number;
      if (left + 1 >= starts.length) continue;
      const holding = held[left] as number;
      const start = starts[left] as number;
      const until = starts[left + 1] as number;
      walked += until - start;
      if (count + until - start > log.length) {
        spread.count = count;
        spread.reserve(until - start);
        log = spread.entity;
      }
      const sure = overlay?.hiddenLefts.has(left) === true ? -1 : simply;
      for (let slot = start; slot < until; slot += 1) {
        const traits = hops[2 * slot] as number;
        if ((traits & holding) === noPowers) continue;
        told |= traits;
        const right = hops[2 * slot + 1] as number;
        const before = seen[right] as number;
        const gift = (giftOf(traits) || holding) & ~before;
        if (gift === noPowers) continue;
        const isSure = (traits & (STEADY | CONDITIONAL)) === sure && steady[right] === 1;
        if (!isSure && !isThere(slot, right, holding)) continue;
        if ((traits & guarded) !== 0 && isClosed(spread, rows[slot] as number, left, right, typeCodeOf(traits), round))
          continue;
        seen[right] = before | gift;
        const already = held[right] as number;
        if (before !== already) continue;
        log[count] = right;
        count += 1;
        if (already === noPowers) reached += 1;
      }
    }
    spread.count = count;
    spread.reached = reached;
    met |= told;
    return entry;
  };

  const tryRow = (spread: Spread, row: number, round: number): void => {
    const [left, right] = [estate.fromOf(row), estate.toOf(row)];
    const holding = spread.held[left] as number;
    if ((hopNeeds(estate, row) & holding) === noPowers || !estate.isVisible(row)) return;
    if (estate.mayBeGuarded(left) || estate.mayBeGuarded(right)) met |= GUARDED;
    const gift = hopGives(estate, row, holding) & ~(spread.held[right] as Powers);
    if (gift === noPowers || isClosed(spread, row, left, right, estate.typeCodeOf(row), round)) return;
    spread.offer(right, gift);
  };

  /** Relations that came after the index was built. */
  const leaveLate = (spread: Spread, first: number, end: number, round: number): void => {
    const { heads, relations } = estate.graph;
    for (let entry = first; entry < end; entry += 1) {
      let row = heads.influenceOut[spread.entity[entry] as number] as number;
      for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number) tryRow(spread, row, round);
    }
  };

  function* take(spread: Spread, round: number): Generator<void, boolean> {
    const end = spread.roundEnds[round - 1] as number;
    const hasLate = estate.graph.relations.count > index.rows;
    for (const row of reopened) tryRow(spread, row, round);
    reopened = [];
    // There are few of them, and many entities.
    for (const row of overlay?.influences ?? []) if (spread.grewLast(estate.fromOf(row))) tryRow(spread, row, round);
    let entry = spread.roundStart(round - 1);
    while (entry < end) {
      const next = leaveSome(spread, entry, end, round);
      if (hasLate) leaveLate(spread, entry, next, round);
      entry = next;
      if (entry === end) break;
      yield;
      if (isOver()) return true;
    }
    return false;
  }

  const ended = (spread: Spread, round: number): void => {
    for (const [control, others] of waiting) {
      if (minded?.standings.takenOver(control, spread.firstHeld) !== round) continue;
      for (const row of others) reopened.push(row);
      waiting.delete(control);
    }
  };
  return { take, hasMore: () => reopened.length > 0, ended, metGuards: () => (met & guarded) !== 0 };
}
