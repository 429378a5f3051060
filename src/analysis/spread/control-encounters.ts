import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { HopIndex } from "./hop-index.ts";
import { slotSight } from "./slot-sight.ts";
import type { Spread } from "./spread.ts";
import { hopsAStride, strideOf } from "./stride.ts";

/** A control that guards hops which harm could take if no control held. */
export interface MetControl {
  readonly control: number;
  hopsGuarded: number;
  /** Whether it would close one of them: not where it works only above an amount. */
  closes: boolean;
  /** The last hop that was counted: one that it guards at both ends counts once. */
  lastRow: number;
}

/** One guard of an entity, and the control that it counts for. */
interface Post {
  readonly types: number;
  readonly closes: boolean;
  readonly met: MetControl;
}

const noPosts: readonly Post[] = [];

/**
 * The controls on hops whose need was met at the end of inherent reach, each hop counted once, in no order. Looks once more at
 * what leaves the reached entities, for a hop that was not taken may be guarded too. Yields every few thousand hops.
 */
export function* metControls(
  estate: Estate,
  guards: Guards,
  index: HopIndex,
  spread: Spread,
): Generator<void, readonly MetControl[]> {
  const controls = new Map<number, MetControl>();
  const leavingPosts = new Map<number, readonly Post[]>();
  const enteringPosts = new Map<number, readonly Post[]>();
  const stride = strideOf();
  const isThere = slotSight(estate, index);

  const controlOf = (control: number): MetControl => {
    let met = controls.get(control);
    if (met === undefined) controls.set(control, (met = { control, hopsGuarded: 0, closes: false, lastRow: noRow }));
    return met;
  };
  const postsOf = (entity: number, side: "IN" | "OUT"): readonly Post[] => {
    if (!estate.mayBeGuarded(entity)) return noPosts;
    const known = side === "IN" ? enteringPosts : leavingPosts;
    let posts = known.get(entity);
    if (posts === undefined) {
      posts = guards
        .of(entity)
        .filter((guard) => guard.side === side)
        .map(({ types, control, aboveAmount }) => ({
          types,
          closes: aboveAmount === undefined,
          met: controlOf(control),
        }));
      known.set(entity, posts);
    }
    return posts;
  };
  const meet = (posts: readonly Post[], row: number, bit: number): void => {
    for (const { types, closes, met } of posts) {
      if ((types & bit) === 0) continue;
      met.closes ||= closes;
      if (met.lastRow === row) continue;
      met.lastRow = row;
      met.hopsGuarded += 1;
    }
  };

  const leave = (left: number, from: number, until: number): void => {
    const { row, to, type, needs } = index;
    const holding = spread.held[left] as number;
    const leaving = postsOf(left, "OUT");
    for (let slot = from; slot < until; slot += 1) {
      if (((needs[slot] as number) & holding) === noPowers) continue;
      const right = to[slot] as number;
      const isGuarded = estate.mayBeGuarded(right);
      if ((!isGuarded && leaving.length === 0) || !isThere(slot, right, holding)) continue;
      const bit = 1 << (type[slot] as number);
      meet(leaving, row[slot] as number, bit);
      if (isGuarded) meet(postsOf(right, "IN"), row[slot] as number, bit);
    }
  };
  const leaveLate = (left: number, row: number): void => {
    const holding = spread.held[left] as number;
    const isMet = (hopNeeds(estate, row) & holding) !== noPowers && hopGives(estate, row, holding) !== noPowers;
    if (!isMet || !estate.isVisible(row)) return;
    const bit = 1 << estate.typeCodeOf(row);
    meet(postsOf(left, "OUT"), row, bit);
    meet(postsOf(estate.toOf(row), "IN"), row, bit);
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
    for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number) leaveLate(left, row);
    for (const assumed of estate.assumedOut(left)) leaveLate(left, assumed);
  }
  return [...controls.values()].filter(({ hopsGuarded }) => hopsGuarded > 0);
}
