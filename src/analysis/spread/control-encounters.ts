import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { HopIndex } from "./hop-index.ts";
import type { Spread } from "./spread.ts";
import { hopsAStride, strideOf } from "./stride.ts";

/** A control that guards hops which harm could take if no control held. */
export interface MetControl {
  readonly control: number;
  hopsGuarded: number;
  /** Whether it would close one of them: not where it works only above an amount. */
  closes: boolean;
}

/**
 * The controls on hops whose need was met at the end of inherent reach, by number of the control, each hop counted once. Looks
 * once more at what leaves the reached entities, for a hop that was not taken may be guarded too. Yields every few thousand hops.
 */
export function* metControls(
  estate: Estate,
  guards: Guards,
  index: HopIndex,
  spread: Spread,
): Generator<void, ReadonlyMap<number, MetControl>> {
  const met = new Map<number, MetControl>();
  const stride = strideOf();
  /** The last hop that each control was counted for. */
  const counted = new Map<number, number>();

  const meet = (row: number): void => {
    const held = spread.held[estate.fromOf(row)] as number;
    if ((held & hopNeeds(estate, row)) === noPowers) return;
    const found = guards.ofHop(row);
    if (found.length === 0 || !estate.isVisible(row) || hopGives(estate, row, held) === noPowers) return;
    for (const { control, aboveAmount } of found) {
      let known = met.get(control);
      if (known === undefined) met.set(control, (known = { control, hopsGuarded: 0, closes: false }));
      known.closes ||= aboveAmount === undefined;
      if (counted.get(control) === row) continue;
      counted.set(control, row);
      known.hopsGuarded += 1;
    }
  };
  const leave = (left: number, from: number, until: number): void => {
    const { row, to, needs } = index;
    const holding = spread.held[left] as number;
    const isGuarded = estate.mayBeGuarded(left);
    for (let slot = from; slot < until; slot += 1) {
      if (((needs[slot] as number) & holding) === noPowers) continue;
      if (isGuarded || estate.mayBeGuarded(to[slot] as number)) meet(row[slot] as number);
    }
  };

  for (let entry = 0; entry < spread.count; entry += 1) {
    if (!spread.isFirst(entry)) continue;
    const left = spread.entity[entry] as number;
    const slots = index.starts[left + 1] ?? 0;
    for (let slot = index.starts[left] ?? 0; slot < slots; slot += hopsAStride) {
      const pause = Math.min(slots, slot + hopsAStride);
      leave(left, slot, pause);
      if (stride.isLong(pause - slot)) yield;
    }
    const { heads, relations } = estate.graph;
    let row = heads.influenceOut[left] as number;
    for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number) meet(row);
    for (const assumed of estate.assumedOut(left)) meet(assumed);
  }
  return met;
}
