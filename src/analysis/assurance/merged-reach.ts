import { isShut } from "../causes/gates.ts";
import type { ClaimEnds } from "../causes/claim-ends.ts";
import type { HarmRegion } from "../causes/harm-region.ts";
import { strideOf } from "../spread/stride.ts";

/**
 * What harm from several origins gains together while certain controls have fallen, and what more it would gain if others failed too:
 * at least as much as each of them would alone. So where it does not come to the outcome, none of them does.
 */
export class MergedReach {
  readonly #region: HarmRegion;
  readonly #ends: ClaimEnds;
  readonly #fallen: ReadonlySet<number>;
  readonly #reached: Uint8Array;
  /** Shut arcs whose need is met, by gate. */
  readonly #shut = new Map<number, number[]>();

  private constructor(region: HarmRegion, ends: ClaimEnds, fallen: ReadonlySet<number>) {
    this.#region = region;
    this.#ends = ends;
    this.#fallen = fallen;
    this.#reached = new Uint8Array(region.size);
  }

  /** Yields every few thousand arcs. */
  static *of(
    region: HarmRegion,
    ends: ClaimEnds,
    starts: Iterable<number>,
    fallen: ReadonlySet<number>,
  ): Generator<void, MergedReach> {
    const reach = new MergedReach(region, ends, fallen);
    const waiting: number[] = [];
    for (const state of starts) reach.#gain(state, waiting);
    yield* reach.#goOn(waiting, fallen, reach.#shut);
    return reach;
  }

  /** Whether the outcome might come about if these controls failed as well. */
  *mightOpen(failing: readonly number[]): Generator<void, boolean> {
    const { gates, to } = this.#region;
    const fallen = new Set([...this.#fallen, ...failing]);
    const shut = new Map<number, number[]>();
    const gained: number[] = [];
    for (let fell = failing; fell.length > 0 && this.#reached[0] === 0;) {
      const waiting: number[] = [];
      for (const gate of new Set(fell.flatMap((control) => gates.gatesWith(control)))) {
        if (isShut(gates, gate, fallen)) continue;
        for (const arcs of [this.#shut, shut]) {
          for (const arc of arcs.get(gate) ?? []) this.#gain(to[arc] as number, waiting);
        }
      }
      if (waiting.length === 0) break;
      gained.push(...(yield* this.#goOn(waiting, fallen, shut)));
      fell = this.#taken().filter((control) => !fallen.has(control));
      for (const control of fell) fallen.add(control);
    }
    const isOpen = this.#reached[0] === 1;
    for (const state of gained) this.#reached[state] = 0;
    return isOpen;
  }

  #gain(state: number, waiting: number[]): void {
    if (this.#reached[state] === 1) return;
    this.#reached[state] = 1;
    waiting.push(state);
  }

  /** All that is gained from some states on, themselves among it. */
  *#goOn(
    gained: number[],
    fallen: ReadonlySet<number>,
    shut: Map<number, number[]>,
  ): Generator<void, readonly number[]> {
    const { leaving, leavingArc, to, gate, gates } = this.#region;
    const stride = strideOf();
    for (const state of gained) {
      const end = leaving[state + 1] as number;
      for (let at = leaving[state] as number; at < end; at += 1) {
        const arc = leavingArc[at] as number;
        const gateOfArc = gate[arc] as number;
        if (!isShut(gates, gateOfArc, fallen)) {
          this.#gain(to[arc] as number, gained);
          continue;
        }
        const others = shut.get(gateOfArc);
        if (others === undefined) shut.set(gateOfArc, [arc]);
        else others.push(arc);
      }
      if (stride.isLong(end - (leaving[state] as number) + 1)) yield;
    }
    return gained;
  }

  #taken(): readonly number[] {
    return this.#ends.takenWhere((state) => this.#reached[state] === 1);
  }
}
