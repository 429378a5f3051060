import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { HopIndex } from "./hop-index.ts";
import { slotSight } from "./slot-sight.ts";
import type { Spread } from "./spread.ts";
import { strideOf } from "./stride.ts";

/** A control that guards hops which harm could take if no control held. */
export interface MetControl {
  readonly control: number;
  hopsGuarded: number;
  /** Whether it would close one of them: not where it works only above an amount. */
  closes: boolean;
  /** The last hop that was counted: one that it guards at both ends counts once. */
  lastRow: number;
}

/** What a spread notes of hops that may be guarded and whose need was met, so that they are looked at when it has ended. */
export interface Meetings {
  /** Slots of the index, each once, in the order of rounds, with their left ends; those up to round n end at `slotEnds[n]`. */
  readonly slots: number[];
  readonly lefts: number[];
  readonly slotEnds: number[];
  /** Relations that the index does not have. */
  readonly lateRows: Set<number>;
}

/** One guard of an entity, and the control that it counts for. */
interface Post {
  readonly types: number;
  readonly closes: boolean;
  readonly met: MetControl;
}

const noPosts: readonly Post[] = [];

/**
 * The controls on hops whose need was met at the end of inherent reach, each hop counted once, in no order: those noted up to
 * the last round, and those that leave what it reached, which no round was left to take. Yields every few thousand hops.
 */
export function* metControls(
  estate: Estate,
  guards: Guards,
  index: HopIndex,
  spread: Spread,
  lastRound: number,
  meetings: Meetings,
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

  const meetSlot = (left: number, slot: number): void => {
    const right = index.to[slot] as number;
    const [leaving, entering] = [postsOf(left, "OUT"), postsOf(right, "IN")];
    if (leaving.length + entering.length === 0 || !isThere(slot, right, spread.held[left] as number)) return;
    const bit = 1 << (index.type[slot] as number);
    meet(leaving, index.row[slot] as number, bit);
    meet(entering, index.row[slot] as number, bit);
  };
  const meetRow = (row: number): void => {
    const [left, right] = [estate.fromOf(row), estate.toOf(row)];
    const holding = spread.held[left] as number;
    const isMet = (hopNeeds(estate, row) & holding) !== noPowers && hopGives(estate, row, holding) !== noPowers;
    if (!isMet || !estate.isVisible(row)) return;
    const bit = 1 << estate.typeCodeOf(row);
    meet(postsOf(left, "OUT"), row, bit);
    meet(postsOf(right, "IN"), row, bit);
  };

  const noted = lastRound === 0 ? 0 : (meetings.slotEnds[lastRound] ?? meetings.slots.length);
  for (let at = 0; at < noted; at += 1) {
    meetSlot(meetings.lefts[at] as number, meetings.slots[at] as number);
    if (stride.isLong(1)) yield;
  }
  const { heads, relations } = estate.graph;
  const untaken = spread.round < lastRound ? spread.count : spread.roundStart(lastRound);
  for (let entry = untaken; entry < spread.count; entry += 1) {
    const left = spread.entity[entry] as number;
    const holding = spread.held[left] as number;
    const before = holding & ~(spread.bits[entry] as number);
    const slots = index.starts[left + 1] ?? 0;
    for (let slot = index.starts[left] ?? 0; slot < slots; slot += 1) {
      const need = index.needs[slot] as number;
      if ((need & holding) !== noPowers && (need & before) === noPowers) meetSlot(left, slot);
      if (stride.isLong(1)) yield;
    }
    let row = heads.influenceOut[left] as number;
    for (; row !== noRow && row >= index.rows; row = relations.nextOut[row] as number) meetings.lateRows.add(row);
    for (const assumed of estate.assumedOut(left)) meetings.lateRows.add(assumed);
  }
  for (const row of meetings.lateRows) meetRow(row);
  return [...controls.values()].filter(({ hopsGuarded }) => hopsGuarded > 0);
}
