import type { Estate } from "../../projection/estate.ts";
import type { HarmRegion } from "../causes/harm-region.ts";
import { strideOf } from "../spread/stride.ts";

const none = -1;

/**
 * The tree of the first ways to the outcome, one from each state that an open way leads on from: the shortest, then the first by
 * relation ids. Whatever closes all ways from a state stands on its first.
 */
export class FirstWays {
  readonly #region: HarmRegion;
  readonly #isOpen: Uint8Array;
  readonly #depth: Int32Array;
  readonly #first: Int32Array;
  /** Those from which a way leads on, nearest first; the outcome is the first. */
  readonly #nearestFirst: readonly number[];
  /** States whose first way begins with an arc into a state: `#behind` at [#begins[state], #begins[state + 1]). */
  readonly #begins: Int32Array;
  readonly #behind: Int32Array;
  /** By state: the last question in which it was found to be behind what is closed, with nothing around it. */
  readonly #cutIn: Int32Array;
  #question = 0;
  /** The states that were met in it; room for all of them. */
  readonly #met: Int32Array;

  private constructor(
    region: HarmRegion,
    isOpen: Uint8Array,
    depth: Int32Array,
    first: Int32Array,
    met: readonly number[],
  ) {
    this.#region = region;
    this.#isOpen = isOpen;
    this.#depth = depth;
    this.#first = first;
    this.#nearestFirst = met;
    const { size, to } = region;
    this.#begins = new Int32Array(size + 1);
    for (const arc of first) {
      if (arc === none) continue;
      const next = (to[arc] as number) + 1;
      this.#begins[next] = (this.#begins[next] as number) + 1;
    }
    for (let state = 1; state <= size; state += 1) {
      this.#begins[state] = (this.#begins[state] as number) + (this.#begins[state - 1] as number);
    }
    this.#behind = new Int32Array(this.#begins[size] as number);
    const free = this.#begins.slice();
    for (const [state, arc] of first.entries()) {
      if (arc === none) continue;
      const right = to[arc] as number;
      this.#behind[free[right] as number] = state;
      free[right] = (free[right] as number) + 1;
    }
    this.#cutIn = new Int32Array(size);
    this.#met = new Int32Array(size);
  }

  /** Along the arcs that are open. Yields every few thousand arcs. */
  static *of(estate: Estate, region: HarmRegion, isOpen: (arc: number) => boolean): Generator<void, FirstWays> {
    const { size, entering, from, leaving, leavingArc, to, row } = region;
    const open = Uint8Array.from({ length: row.length }, (_, arc) => (isOpen(arc) ? 1 : 0));
    const [depth, first] = [new Int32Array(size).fill(none), new Int32Array(size).fill(none)];
    const stride = strideOf();
    depth[0] = 0;
    const met = [0];
    for (const state of met) {
      const far = (depth[state] as number) + 1;
      for (let arc = entering[state] as number; arc < (entering[state + 1] as number); arc += 1) {
        const left = from[arc] as number;
        if (open[arc] !== 1 || depth[left] !== none) continue;
        depth[left] = far;
        met.push(left);
      }
      if (stride.isLong((entering[state + 1] as number) - (entering[state] as number) + 1)) yield;
    }
    for (const state of met.slice(1)) {
      let best = none;
      for (let at = leaving[state] as number; at < (leaving[state + 1] as number); at += 1) {
        const arc = leavingArc[at] as number;
        if (open[arc] !== 1 || depth[to[arc] as number] !== (depth[state] as number) - 1) continue;
        if (best === none || estate.compareRelations(row[arc] as number, row[best] as number) < 0) best = arc;
      }
      first[state] = best;
      if (stride.isLong((leaving[state + 1] as number) - (leaving[state] as number) + 1)) yield;
    }
    return new FirstWays(region, open, depth, first, met);
  }

  /** Of some states the one from which the outcome is nearest; undefined where no way leads on from any. */
  nearest(states: readonly number[]): number | undefined {
    let best: number | undefined;
    for (const state of states) {
      const far = this.#depth[state] as number;
      if (far !== none && (best === undefined || far < (this.#depth[best] as number))) best = state;
    }
    return best;
  }

  /** The states from which a way leads on, but for the outcome, those that are farthest from it first. */
  *farthestFirst(): Generator<number> {
    for (let at = this.#nearestFirst.length - 1; at > 0; at -= 1) yield this.#nearestFirst[at] as number;
  }

  /** The states whose first way begins with an arc into this one. */
  behind(state: number): Int32Array {
    return this.#behind.subarray(this.#begins[state], this.#begins[state + 1]);
  }

  /** The arc with which the first way of a state begins; the outcome has none. */
  firstArc(state: number): number {
    return this.#first[state] as number;
  }

  /**
   * The states that no way leads on from once some arcs are closed as well: same work as looking at the arcs of those whose first way
   * takes one of them. `roots` are the left ends of these arcs on first ways, none behind another.
   */
  cutOff(roots: readonly number[], isClosed: (arc: number) => boolean): readonly number[] {
    const { leaving, leavingArc, entering, from, to } = this.#region;
    const question = (this.#question += 1);
    const [behind, begins, met] = [this.#behind, this.#begins, this.#met];
    let count = 0;
    for (const root of roots) {
      met[count] = root;
      count += 1;
    }
    for (let next = 0; next < count; next += 1) {
      const state = met[next] as number;
      this.#cutIn[state] = question;
      for (let at = begins[state] as number; at < (begins[state + 1] as number); at += 1) {
        met[count] = behind[at] as number;
        count += 1;
      }
    }
    const isFree = (arc: number): boolean => this.#isOpen[arc] === 1 && !isClosed(arc);
    const around: number[] = [];
    for (let next = 0; next < count; next += 1) {
      const state = met[next] as number;
      for (let at = leaving[state] as number; at < (leaving[state + 1] as number); at += 1) {
        const arc = leavingArc[at] as number;
        const right = to[arc] as number;
        if (this.#depth[right] === none || this.#cutIn[right] === question || !isFree(arc)) continue;
        this.#cutIn[state] = 0;
        around.push(state);
        break;
      }
    }
    for (const state of around) {
      for (let arc = entering[state] as number; arc < (entering[state + 1] as number); arc += 1) {
        const left = from[arc] as number;
        if (this.#cutIn[left] !== question || !isFree(arc)) continue;
        this.#cutIn[left] = 0;
        around.push(left);
      }
    }
    const cut: number[] = [];
    for (let next = 0; next < count; next += 1) {
      if (this.#cutIn[met[next] as number] === question) cut.push(met[next] as number);
    }
    return cut;
  }

  /** Whether a way leads on from none of some states, with what was closed when last asked what is cut off. */
  isCutOff(states: readonly number[]): boolean {
    return states.every((state) => this.#depth[state] === none || this.#cutIn[state] === this.#question);
  }
}
