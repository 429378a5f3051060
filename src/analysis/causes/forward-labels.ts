import { strideOf } from "../spread/stride.ts";
import type { HarmRegion } from "./harm-region.ts";
import type { LabelSets } from "./label-sets.ts";

/** What is found on the way: at states, and at arcs that are shut. Both are names of sets; 0 says nothing. */
export interface Signs {
  atState(state: number): number;
  isShut(arc: number): boolean;
  atShutArc(arc: number): number;
}

/**
 * For each state that some starts lead to along arcs that are not shut: the union of all signs that it leads to. States that lead
 * to each other have one answer, so that the work is linear in the arcs. Source: Tarjan 1972.
 */
export class ForwardLabels {
  readonly #region: HarmRegion;
  readonly #sets: LabelSets;
  readonly #stride = strideOf();
  /** By state: the pass that met it last, its place in the order of that pass, the least place it leads back to. */
  readonly #metIn: Int32Array;
  readonly #place: Int32Array;
  readonly #low: Int32Array;
  /** By state: the next arc to look at; the signs so far, and all of them once it is closed in the pass. */
  readonly #next: Int32Array;
  readonly #signs: Int32Array;
  readonly #closedIn: Int32Array;
  #pass = 0;
  #places = 0;
  /** Arcs looked at so far. */
  looks = 0;

  constructor(region: HarmRegion, sets: LabelSets) {
    this.#region = region;
    this.#sets = sets;
    this.#metIn = new Int32Array(region.size);
    this.#place = new Int32Array(region.size);
    this.#low = new Int32Array(region.size);
    this.#next = new Int32Array(region.size);
    this.#signs = new Int32Array(region.size);
    this.#closedIn = new Int32Array(region.size);
  }

  /** Begins a new pass: what was found before is forgotten. */
  begin(): void {
    this.#pass += 1;
    this.#places = 0;
  }

  /** The union of all signs that a state leads to, its own among them. */
  *from(start: number, signs: Signs): Generator<void, number> {
    if (this.#closedIn[start] === this.#pass) return this.#signs[start] as number;
    const { leaving, leavingArc, to } = this.#region;
    const path: number[] = [];
    const open: number[] = [];
    this.#meet(start, signs, path, open);
    while (path.length > 0) {
      const state = path.at(-1) as number;
      const next = this.#next[state] as number;
      if (next < (leaving[state + 1] as number)) {
        this.#next[state] = next + 1;
        this.looks += 1;
        const arc = leavingArc[next] as number;
        const right = to[arc] as number;
        if (signs.isShut(arc)) this.#add(state, signs.atShutArc(arc));
        else if (this.#metIn[right] !== this.#pass) this.#meet(right, signs, path, open);
        else if (this.#closedIn[right] === this.#pass) this.#add(state, this.#signs[right] as number);
        else this.#low[state] = Math.min(this.#low[state] as number, this.#place[right] as number);
        if (this.#stride.isLong(1)) yield;
        continue;
      }
      path.pop();
      if (this.#low[state] === this.#place[state]) this.#close(state, open);
      const before = path.at(-1);
      if (before === undefined) break;
      if (this.#closedIn[state] === this.#pass) this.#add(before, this.#signs[state] as number);
      else this.#low[before] = Math.min(this.#low[before] as number, this.#low[state] as number);
    }
    return this.#signs[start] as number;
  }

  #meet(state: number, signs: Signs, path: number[], open: number[]): void {
    this.#metIn[state] = this.#pass;
    this.#place[state] = this.#places;
    this.#low[state] = this.#places;
    this.#places += 1;
    this.#next[state] = this.#region.leaving[state] as number;
    this.#signs[state] = signs.atState(state);
    path.push(state);
    open.push(state);
  }

  #add(state: number, signs: number): void {
    this.#signs[state] = this.#sets.union(this.#signs[state] as number, signs);
  }

  /** All that were met since the first of a strong component make it up. */
  #close(first: number, open: number[]): void {
    const at = open.lastIndexOf(first);
    const members = open.splice(at);
    let all = 0;
    for (const state of members) all = this.#sets.union(all, this.#signs[state] as number);
    for (const state of members) {
      this.#signs[state] = all;
      this.#closedIn[state] = this.#pass;
    }
  }
}
