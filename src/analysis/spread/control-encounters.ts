import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { HopIndex } from "./hop-index.ts";
import { slotSight } from "./slot-sight.ts";
import { needOf, slotMarks, typeCodeOf } from "./slot-traits.ts";
import type { Spread } from "./spread.ts";
import { strideOf } from "./stride.ts";

/** A control that guards hops which harm could take if no control held. */
export interface MetControl {
  readonly control: number;
  hopsGuarded: number;
  /** The last hop that was counted: one that it guards at both ends counts once. */
  lastHop: number;
}

/** One guard of an entity, and the control that it counts for. */
interface Post {
  readonly side: "IN" | "OUT";
  readonly types: number;
  readonly met: MetControl;
}

const noPosts: readonly Post[] = [];

/**
 * The controls on hops whose need was met at the end of inherent reach, whether or not a round was left to take them, in no
 * order. Yields every few thousand hops.
 */
export function* metControls(
  estate: Estate,
  guards: Guards,
  index: HopIndex,
  spread: Spread,
): Generator<void, readonly MetControl[]> {
  const controls = new Map<number, MetControl>();
  const posts = new Map<number, readonly Post[]>();
  const stride = strideOf();
  const isThere = slotSight(estate, index);
  const { heads, relations } = estate.graph;
  const guarded = estate.isAssumingGuards ? -1 : slotMarks.GUARDED;
  let hop = 0;

  const metOf = (control: number): MetControl => {
    let met = controls.get(control);
    if (met === undefined) controls.set(control, (met = { control, hopsGuarded: 0, lastHop: 0 }));
    return met;
  };
  const postsOf = (entity: number): readonly Post[] => {
    if (!estate.mayBeGuarded(entity)) return noPosts;
    let known = posts.get(entity);
    if (known === undefined) {
      known = guards.of(entity).map(({ side, types, control }) => ({ side, types, met: metOf(control) }));
      posts.set(entity, known);
    }
    return known;
  };
  const meet = (guarding: readonly Post[], wanted: "IN" | "OUT", bit: number): void => {
    for (const { side, types, met } of guarding) {
      if (side !== wanted || (types & bit) === 0 || met.lastHop === hop) continue;
      met.lastHop = hop;
      met.hopsGuarded += 1;
    }
  };
  const meetHop = (leaving: readonly Post[], right: number, type: number): void => {
    hop += 1;
    meet(leaving, "OUT", 1 << type);
    meet(postsOf(right), "IN", 1 << type);
  };
  const meetRow = (leaving: readonly Post[], row: number, holding: number): void => {
    const isMet = (hopNeeds(estate, row) & holding) !== noPowers && hopGives(estate, row, holding) !== noPowers;
    if (isMet && estate.isVisible(row)) meetHop(leaving, estate.toOf(row), estate.typeCodeOf(row));
  };

  for (let entry = 0; entry < spread.count; entry += 1) {
    if (!spread.isFirst(entry)) continue;
    const left = spread.entity[entry] as number;
    const holding = spread.held[left] as number;
    const leaving = postsOf(left);
    const slots = index.starts[left + 1] ?? 0;
    for (let slot = index.starts[left] ?? 0; slot < slots; slot += 1) {
      if (stride.isLong(1)) yield;
      const traits = index.hops[2 * slot] as number;
      if ((needOf(traits) & holding) === noPowers || (traits & guarded) === 0) continue;
      const right = index.hops[2 * slot + 1] as number;
      if (isThere(slot, right, holding)) meetHop(leaving, right, typeCodeOf(traits));
    }
    let row = heads.influenceOut[left] as number;
    for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number) meetRow(leaving, row, holding);
    for (const assumed of estate.assumedOut(left)) meetRow(leaving, assumed, holding);
  }
  return [...controls.values()].filter(({ hopsGuarded }) => hopsGuarded > 0);
}
