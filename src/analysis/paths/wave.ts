import { holdCount } from "./hop-source.ts";

/** A distance that is not known. */
export const unknown = 0xffff;

/** States reached from one end of a search, level by level: a level is added to, and becomes the frontier when it advances. */
export class Wave {
  /** By slot and bit: the level in which it was reached. */
  distances: Uint16Array;
  #held: Uint8Array;
  #fresh: Uint8Array;
  #freshNext: Uint8Array;
  frontier: number[];
  #next: number[] = [];
  /** How far the frontier is from the start; -1 before the first advance. */
  level: number;

  /** An empty wave, or one that goes on apart from where another stands. */
  constructor(other?: Wave) {
    this.distances = other === undefined ? new Uint16Array(512).fill(unknown) : other.distances.slice();
    this.#held = other === undefined ? new Uint8Array(64) : other.#held.slice();
    this.#fresh = other === undefined ? new Uint8Array(64) : other.#fresh.slice();
    this.#freshNext = new Uint8Array(this.#held.length);
    this.frontier = other === undefined ? [] : other.frontier.slice();
    this.level = other === undefined ? -1 : other.level;
  }

  get isSpent(): boolean {
    return this.frontier.length === 0;
  }

  /** Adds bits of a slot to the coming level: those that it did not have. */
  add(slot: number, holds: number): number {
    if (slot >= this.#held.length) this.#grow(slot);
    const fresh = holds & ~(this.#held[slot] as number);
    if (fresh === 0) return fresh;
    this.#held[slot] = (this.#held[slot] as number) | fresh;
    if (this.#freshNext[slot] === 0) this.#next.push(slot);
    this.#freshNext[slot] = (this.#freshNext[slot] as number) | fresh;
    for (let rest = fresh; rest !== 0; rest &= rest - 1) {
      this.distances[slot * holdCount + 31 - Math.clz32(rest & -rest)] = this.level + 1;
    }
    return fresh;
  }

  /** Those of the bits that a slot does not have. */
  lacking(slot: number, holds: number): number {
    return slot < this.#held.length ? holds & ~(this.#held[slot] as number) : holds;
  }

  advance(): void {
    for (const slot of this.frontier) this.#fresh[slot] = 0;
    [this.#fresh, this.#freshNext] = [this.#freshNext, this.#fresh];
    [this.frontier, this.#next] = [this.#next, []];
    this.level += 1;
  }

  /** The bits that a slot of the frontier came to hold in its level. */
  freshAt(slot: number): number {
    return this.#fresh[slot] as number;
  }

  /** The bits of a slot that were reached within so many hops. */
  within(slot: number, hops: number): number {
    if (slot >= this.#held.length) return 0;
    let bits = 0;
    for (let rest = this.#held[slot] as number; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      if ((this.distances[slot * holdCount + 31 - Math.clz32(bit)] as number) <= hops) bits |= bit;
    }
    return bits;
  }

  /** Fewest hops to any of these bits of a slot. */
  nearest(slot: number, holds: number): number {
    let nearest = unknown;
    if (slot >= this.#held.length) return nearest;
    for (let rest = holds & (this.#held[slot] as number); rest !== 0; rest &= rest - 1) {
      nearest = Math.min(nearest, this.distances[slot * holdCount + 31 - Math.clz32(rest & -rest)] as number);
    }
    return nearest;
  }

  #grow(slot: number): void {
    const capacity = Math.max(slot + 1, this.#held.length * 2);
    const distances = new Uint16Array(capacity * holdCount).fill(unknown, this.distances.length);
    distances.set(this.distances);
    this.distances = distances;
    this.#held = widened(this.#held, capacity);
    this.#fresh = widened(this.#fresh, capacity);
    this.#freshNext = widened(this.#freshNext, capacity);
  }
}

function widened(column: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(capacity);
  wider.set(column);
  return wider;
}
