import { noPowers, type Powers } from "../../ontology/powers.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { ControlStandings } from "../control-standing.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { ClosingGuards } from "./closing-guards.ts";
import type { Meetings } from "./control-encounters.ts";
import { slotMarks, type HopIndex } from "./hop-index.ts";
import type { Step } from "./run-rounds.ts";
import { slotSight } from "./slot-sight.ts";
import type { Spread } from "./spread.ts";
import { hopsAStride, strideOf } from "./stride.ts";

/** The controls that a residual spread minds. */
export interface Minded {
  readonly closing: ClosingGuards;
  readonly standings: ControlStandings;
}

/** How powers travel: without `minded` as if no control held. What may be guarded on the way is noted in `meetings`. */
export function powerStep(
  estate: Estate,
  index: HopIndex,
  isOver: () => boolean,
  minded?: Minded,
  meetings?: Meetings,
): Step {
  /** Hops that wait for a control to be taken over, by that control; and those whose control just was. */
  const waiting = new Map<number, number[]>();
  let reopened: number[] = [];
  const stride = strideOf();
  const isThere = slotSight(estate, index);
  const { isAssuming, isAssumingGuards } = estate;

  const isClosed = (spread: Spread, row: number, left: number, right: number, type: number, round: number): boolean => {
    if (minded === undefined) return false;
    const control = minded.closing.closer(left, right, type, round, spread.firstHeld);
    if (control === noEntity) return false;
    const rows = waiting.get(control);
    if (rows === undefined) waiting.set(control, [row]);
    else rows.push(row);
    return true;
  };

  /**
   * Takes the hops of an entity in some slots of the index: the loop that all the time goes into. `before` is what the entity
   * held when its hops were last taken: what that met was noted then.
   */
  const leave = (spread: Spread, left: number, before: Powers, from: number, until: number, round: number): void => {
    const { held, pending } = spread;
    const { row, to, type, needs, gives, marks } = index;
    const holding = held[left] as number;
    for (let slot = from; slot < until; slot += 1) {
      const need = needs[slot] as number;
      if ((need & holding) === noPowers) continue;
      const right = to[slot] as number;
      const isGuarded = ((marks[slot] as number) & slotMarks.GUARDED) !== 0 || isAssumingGuards;
      if (isGuarded && meetings !== undefined && (need & before) === noPowers) {
        meetings.slots.push(slot);
        meetings.lefts.push(left);
      }
      let gift = gives[slot] as number;
      if (gift === noPowers) gift = holding;
      gift &= ~(held[right] as number);
      if (gift === noPowers) continue;
      const awaited = pending[right] as number;
      if ((gift & ~awaited) === noPowers || !isThere(slot, right, holding)) continue;
      if (isGuarded && isClosed(spread, row[slot] as number, left, right, type[slot] as number, round)) continue;
      if (awaited === noPowers) spread.append(right);
      pending[right] = awaited | gift;
    }
  };

  const tryRow = (spread: Spread, row: number, round: number): void => {
    const [left, right] = [estate.fromOf(row), estate.toOf(row)];
    const holding = spread.held[left] as number;
    if ((hopNeeds(estate, row) & holding) === noPowers || !estate.isVisible(row)) return;
    meetings?.lateRows.add(row);
    const gift = hopGives(estate, row, holding) & ~(spread.held[right] as number);
    if (gift === noPowers || isClosed(spread, row, left, right, estate.typeCodeOf(row), round)) return;
    spread.offer(right, gift);
  };

  /** Relations that came after the index was built, or are only assumed. */
  const leaveLate = (spread: Spread, left: number, round: number): void => {
    const { heads, relations } = estate.graph;
    let row = heads.influenceOut[left] as number;
    for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number) tryRow(spread, row, round);
    for (const assumed of estate.assumedOut(left)) tryRow(spread, assumed, round);
  };

  function* take(spread: Spread, round: number): Generator<void, boolean> {
    const end = spread.roundEnds[round - 1] as number;
    const hasLate = isAssuming || estate.graph.relations.count > index.rows;
    for (const row of reopened) tryRow(spread, row, round);
    reopened = [];
    for (let entry = spread.roundStart(round - 1); entry < end; entry += 1) {
      const left = spread.entity[entry] as number;
      const before = (spread.held[left] as number) & ~(spread.bits[entry] as number);
      const slots = index.starts[left + 1] ?? 0;
      let slot = index.starts[left] ?? 0;
      while (slot < slots) {
        const pause = Math.min(slots, slot + hopsAStride);
        leave(spread, left, before, slot, pause, round);
        if (stride.isLong(pause - slot)) {
          yield;
          if (isOver()) return true;
        }
        slot = pause;
      }
      if (hasLate) leaveLate(spread, left, round);
    }
    if (meetings !== undefined) meetings.slotEnds[round] = meetings.slots.length;
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
