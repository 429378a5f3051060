import { powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { cameAbout } from "../hop-rules.ts";
import { harmHops, type HopIndexes } from "../paths/harm-hops.ts";
import { carriesOn, holdCount } from "../paths/hop-source.ts";
import { strideOf } from "../spread/stride.ts";
import type { Gates } from "./gates.ts";

/** Distance of a state from which no way leads on to the outcome. */
export const noWay = -1;

/**
 * The part of an estate that bears on one outcome, as states (an entity and one power over it) and arcs (a hop that, by the power
 * of one state, gives that of another): all that leads to the outcome as if no control held, and all that leads to a takeover of
 * a control which closes some of these arcs. State 0 is that the outcome came about.
 */
export interface HarmRegion {
  readonly size: number;
  /** By state. */
  readonly entity: Int32Array;
  /** By state: fewest arcs to the outcome; `noWay` for what leads only to a takeover. */
  readonly distance: Int32Array;
  /** The states of an entity by some of these powers. */
  statesOf(entity: number, held: number): readonly number[];
  /** By arc. Those that enter a state stand at [entering[state], entering[state + 1]). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly row: Int32Array;
  /** What closes it, see `Gates`. */
  readonly gate: Int32Array;
  readonly entering: Int32Array;
  /** Arcs that leave a state: `leavingArc` at [leaving[state], leaving[state + 1]). */
  readonly leaving: Int32Array;
  readonly leavingArc: Int32Array;
  readonly gates: Gates;
  /** False where the time was over before all was found. */
  readonly isWhole: boolean;
}

/**
 * Lays out what bears on an outcome by one search backward: from the outcome, then from the controls in its way. Each state is
 * looked at once. Yields every few thousand hops. Never throws. Source: docs/analyses.md, "Assurance case".
 */
export function* harmRegion(
  estate: Estate,
  indexes: HopIndexes,
  gates: Gates,
  outcome: number,
  isOver: () => boolean,
): Generator<void, HarmRegion> {
  const numbers = new Int32Array(estate.entitySlots * holdCount);
  const entity: number[] = [];
  const bits: number[] = [];
  const distance: number[] = [];
  const arcs = { from: [] as number[], to: [] as number[], row: [] as number[], gate: [] as number[] };
  const entering = [0];
  const source = harmHops(estate, indexes, () => true);
  const stride = strideOf();

  const stateAt = (place: number, bit: number, far: number): number => {
    const slot = place * holdCount + 31 - Math.clz32(bit);
    const known = numbers[slot] as number;
    if (known !== 0) return known - 1;
    entity.push(place);
    bits.push(bit);
    distance.push(far);
    numbers[slot] = entity.length;
    return entity.length - 1;
  };
  const progress = { looked: 0, isWhole: true };
  function* goBack(): Generator<void, void> {
    for (; progress.looked < entity.length && progress.isWhole; progress.looked += 1) {
      const state = progress.looked;
      const bit = bits[state] as number;
      const far = distance[state] as number;
      let hops = 0;
      source.eachEntering(entity[state] as number, bit, (row, left, need, _gives, isSteady) => {
        hops += 1;
        if (!source.isOpen(row, isSteady)) return;
        arcs.from.push(stateAt(left, need === carriesOn ? bit : need, far === noWay ? noWay : far + 1));
        arcs.to.push(state);
        arcs.row.push(row);
        arcs.gate.push(gates.of(row));
      });
      entering.push(arcs.to.length);
      if (stride.isLong(hops + 1)) {
        yield;
        progress.isWhole = !isOver();
      }
    }
  }

  stateAt(outcome, cameAbout, 0);
  yield* goBack();
  let met = 0;
  for (let { onHops } = gates; met < onHops.length && progress.isWhole; { onHops } = gates) {
    for (; met < onHops.length; met += 1) {
      const control = onHops[met] as number;
      if (gates.survives(control)) continue;
      stateAt(control, powers.CONTROL, noWay);
      for (const person of gates.approversOf(control).persons) stateAt(person, powers.APPROVE, noWay);
    }
    yield* goBack();
  }
  while (entering.length <= entity.length) entering.push(arcs.to.length);

  const from = Int32Array.from(arcs.from);
  return {
    size: entity.length,
    entity: Int32Array.from(entity),
    distance: Int32Array.from(distance),
    statesOf: (place, held) => {
      const states: number[] = [];
      for (let rest = held; rest !== 0; rest &= rest - 1) {
        const known = numbers[place * holdCount + 31 - Math.clz32(rest & -rest)] as number;
        if (known !== 0) states.push(known - 1);
      }
      return states;
    },
    from,
    to: Int32Array.from(arcs.to),
    row: Int32Array.from(arcs.row),
    gate: Int32Array.from(arcs.gate),
    entering: Int32Array.from(entering),
    ...byLeft(from, entity.length),
    gates,
    isWhole: progress.isWhole,
  };
}

function byLeft(from: Int32Array, size: number): { readonly leaving: Int32Array; readonly leavingArc: Int32Array } {
  const leaving = new Int32Array(size + 1);
  for (const state of from) leaving[state + 1] = (leaving[state + 1] as number) + 1;
  for (let state = 1; state <= size; state += 1)
    leaving[state] = (leaving[state] as number) + (leaving[state - 1] as number);
  const leavingArc = new Int32Array(from.length);
  const free = leaving.slice();
  for (let arc = 0; arc < from.length; arc += 1) {
    const state = from[arc] as number;
    leavingArc[free[state] as number] = arc;
    free[state] = (free[state] as number) + 1;
  }
  return { leaving, leavingArc };
}
