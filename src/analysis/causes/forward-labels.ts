import { strideOf } from "../spread/stride.ts";
import type { HarmRegion } from "./harm-region.ts";
import type { LabelSets } from "./label-sets.ts";

/** No sign. */
export const noSign = -1;

/** What is found on the way: at states, and at arcs that are shut; `noSign` where there is nothing. */
export interface Signs {
  atState(state: number): number;
  isShut(arc: number): boolean;
  atShutArc(arc: number): number;
}

/**
 * For each state that some starts lead to along arcs that are not shut: the set of all signs that it leads to. States that lead to
 * each other have one answer, so that the work is linear in the arcs. Source: Tarjan 1972.
 */
export class ForwardLabels {
  readonly #region: HarmRegion;
  readonly #sets: LabelSets;
  readonly #stride = strideOf();
  /** By state: the pass that met it last, its place in the order of that pass, the least place that it leads back to. */
  readonly #metIn: Int32Array;
  readonly #place: Int32Array;
  readonly #low: Int32Array;
  /** By state: the next arc to look at, and where what it found begins in `#found`. */
  readonly #next: Int32Array;
  readonly #begins: Int32Array;
  /** By state: the pass that closed it last, and the set that it leads to. */
  readonly #closedIn: Int32Array;
  readonly #leadsTo: Int32Array;
  /** Of the states that are open: names of sets, and signs as -1 - sign. What a component found stands behind what was met before it. */
  #found: number[] = [];
  #path: number[] = [];
  #open: number[] = [];
  #pass = 0;
  #places = 0;
  /** Arcs looked at so far. */
  looks = 0;

  constructor(region: HarmRegion, sets: LabelSets) {
    this.#region = region;
    this.#sets = sets;
    const column = (): Int32Array => new Int32Array(region.size);
    [this.#metIn, this.#place, this.#low, this.#next] = [column(), column(), column(), column()];
    [this.#begins, this.#closedIn, this.#leadsTo] = [column(), column(), column()];
  }

  /** Begins a new pass: what was found before is forgotten, as are the sets. */
  begin(): void {
    this.#sets.clear();
    this.#pass += 1;
    this.#places = 0;
  }

  /** The name of the set of all signs that a state leads to, its own among them. */
  *from(start: number, signs: Signs): Generator<void, number> {
    const { leaving, leavingArc, to } = this.#region;
    [this.#path, this.#open, this.#found] = [[], [], []];
    if (this.#closedIn[start] !== this.#pass) this.#meet(start, signs);
    for (let state = this.#path.at(-1); state !== undefined; state = this.#path.at(-1)) {
      const next = this.#next[state] as number;
      if (next === leaving[state + 1]) {
        this.#leave(state);
        continue;
      }
      this.#next[state] = next + 1;
      this.looks += 1;
      const arc = leavingArc[next] as number;
      const right = to[arc] as number;
      if (signs.isShut(arc)) this.#found.push(-1 - signs.atShutArc(arc));
      else if (this.#metIn[right] !== this.#pass) this.#meet(right, signs);
      else if (this.#closedIn[right] === this.#pass) this.#found.push(this.#leadsTo[right] as number);
      else this.#low[state] = Math.min(this.#low[state] as number, this.#place[right] as number);
      if (this.#stride.isLong(1)) yield;
    }
    return this.#leadsTo[start] as number;
  }

  #meet(state: number, signs: Signs): void {
    this.#metIn[state] = this.#pass;
    this.#place[state] = this.#places;
    this.#low[state] = this.#places;
    this.#places += 1;
    this.#next[state] = this.#region.leaving[state] as number;
    this.#begins[state] = this.#found.length;
    const sign = signs.atState(state);
    if (sign !== noSign) this.#found.push(-1 - sign);
    this.#path.push(state);
    this.#open.push(state);
  }

  #leave(state: number): void {
    this.#path.pop();
    const isFirst = this.#low[state] === this.#place[state];
    if (isFirst) this.#close(state);
    const before = this.#path.at(-1);
    if (before === undefined) return;
    if (isFirst) this.#found.push(this.#leadsTo[state] as number);
    else this.#low[before] = Math.min(this.#low[before] as number, this.#low[state] as number);
  }

  /** All that were met since the first of a strong component and are not closed make it up. */
  #close(first: number): void {
    const begins = this.#begins[first] as number;
    const only = this.#found[begins];
    let set = only ?? 0;
    let isMixed = set < 0;
    for (let at = begins + 1; at < this.#found.length && !isMixed; at += 1) isMixed = this.#found[at] !== only;
    if (isMixed) {
      this.#sets.begin();
      let last = 0;
      for (let at = begins; at < this.#found.length; at += 1) {
        const each = this.#found[at] as number;
        if (each === last) continue;
        if (each < 0) this.#sets.addLabel(-1 - each);
        else this.#sets.addSet(each);
        last = each;
      }
      set = this.#sets.name();
    }
    this.#found.length = begins;
    for (let state = this.#open.pop(); state !== undefined; state = this.#open.pop()) {
      this.#closedIn[state] = this.#pass;
      this.#leadsTo[state] = set;
      if (state === first) break;
    }
  }
}
