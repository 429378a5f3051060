import { carriesOn, type HopSource, type VisitHop } from "./hop-source.ts";
import type { SearchEffort } from "./search-effort.ts";
import { unknown, Wave } from "./wave.ts";

/** A bound on lengths that no path is held to. */
export const unbounded = unknown - 1;

/** An entity and bits: what is held there at the start, or wanted there at the end. */
export interface Stand {
  readonly entity: number;
  readonly holds: number;
}

/**
 * The states (entity, power) that lie on a way from some stands to others, found from both ends at once: the smaller wave
 * goes on first, so that what is near costs little in a graph of any size. Distances are in hops.
 */
export class Cone {
  readonly source: HopSource;
  readonly #effort: SearchEffort;
  /** By entity: its slot plus 1; 0 where it was not met. */
  readonly #slots: Int32Array;
  readonly #entities: number[] = [];
  readonly #ahead = new Wave();
  readonly #behind = new Wave();
  /** From each state on a way within the bound to the end. */
  #toEnd = new Wave();
  /** The fewest hops of a way, as far as the waves have met. */
  #nearest = unknown;
  /** Every way of at most so many hops is found; `unbounded` once there is nothing more to find. */
  bound = 0;

  constructor(
    source: HopSource,
    entitySlots: number,
    from: readonly Stand[],
    to: readonly Stand[],
    effort: SearchEffort,
  ) {
    this.source = source;
    this.#effort = effort;
    this.#slots = new Int32Array(entitySlots);
    for (const { entity, holds } of from) this.#reach(this.#ahead, this.#behind, entity, holds);
    for (const { entity, holds } of to) this.#reach(this.#behind, this.#ahead, entity, holds);
    this.#ahead.advance();
    this.#behind.advance();
  }

  /** How many entities were met so far. */
  get size(): number {
    return this.#entities.length;
  }

  /** The fewest hops of a way, as far as the waves have met; `unknown` where they have not. */
  get nearest(): number {
    return this.#nearest;
  }

  /** Whether, after `extend(unbounded)`, every way is found: time was left, and none has more hops than can be counted. */
  get isWhole(): boolean {
    const isSpent = this.#ahead.isSpent || this.#behind.isSpent;
    return isSpent && this.#toEnd.isSpent && this.#ahead.level + this.#toEnd.level < unbounded;
  }

  /** Goes on until the shortest way is found, or there is none: its length, else `unknown`. */
  *findNearest(): Generator<void, number> {
    while (this.bound < this.#nearest && this.bound < unbounded && !this.#effort.isTimeUp) yield* this.#widen();
    return this.#nearest;
  }

  /** Finds every way of at most `length` hops, and how far each state on one is from the end. */
  *extend(length: number): Generator<void, void> {
    while (this.bound < length && this.bound < unbounded && !this.#effort.isTimeUp) yield* this.#widen();
    yield* this.#measure();
  }

  /** Fewest hops to the end from an entity where `held` is held; `unknown` where no way within the bound leads on from there. */
  toEnd(entity: number, held: number): number {
    const slot = this.#slots[entity] as number;
    return slot === 0 ? unknown : this.#toEnd.nearest(slot - 1, held);
  }

  /** What of an entity leads on to the end along a way within the bound. */
  leading(entity: number): number {
    const slot = this.#slots[entity] as number;
    return slot === 0 ? 0 : this.#toEnd.within(slot - 1, unbounded);
  }

  *#widen(): Generator<void, void> {
    if (this.#ahead.isSpent || this.#behind.isSpent) {
      this.bound = unbounded;
      return;
    }
    if (this.#ahead.frontier.length <= this.#behind.frontier.length) yield* this.#goAhead();
    else yield* this.#goBehind();
    this.bound = this.#ahead.level + this.#behind.level;
  }

  *#goAhead(): Generator<void, void> {
    let fresh = 0;
    const visit: VisitHop = (key, to, need, gives, isSteady) => {
      const holds = need === carriesOn ? fresh : gives;
      if (this.#adds(this.#ahead, to, holds) && this.source.isOpen(key, isSteady)) {
        this.#reach(this.#ahead, this.#behind, to, holds);
      }
    };
    for (const slot of this.#ahead.frontier) {
      fresh = this.#ahead.freshAt(slot);
      this.source.eachLeaving(this.#entities[slot] as number, fresh, visit);
      if (this.#effort.isDue()) yield;
    }
    this.#ahead.advance();
  }

  *#goBehind(): Generator<void, void> {
    let fresh = 0;
    const visit: VisitHop = (key, from, need, _gives, isSteady) => {
      const holds = need === carriesOn ? fresh : need;
      if (this.#adds(this.#behind, from, holds) && this.source.isOpen(key, isSteady)) {
        this.#reach(this.#behind, this.#ahead, from, holds);
      }
    };
    for (const slot of this.#behind.frontier) {
      fresh = this.#behind.freshAt(slot);
      this.source.eachEntering(this.#entities[slot] as number, fresh, visit);
      if (this.#effort.isDue()) yield;
    }
    this.#behind.advance();
  }

  /** Asked first: whether a hop is open is looked at only where it would add something. */
  #adds(wave: Wave, entity: number, holds: number): boolean {
    this.#effort.hops += 1;
    const known = (this.#slots[entity] as number) - 1;
    return known < 0 || wave.lacking(known, holds) !== 0;
  }

  #reach(wave: Wave, other: Wave, entity: number, holds: number): void {
    const slot = this.#slotOf(entity);
    const fresh = wave.add(slot, holds);
    const met = wave.level + 1 + other.nearest(slot, fresh);
    if (met < this.#nearest) this.#nearest = met;
  }

  /**
   * A state that the wave from the end has not come to is on a way within the bound only where the wave from the start has:
   * such are measured by going on from the end through those alone.
   */
  *#measure(): Generator<void, void> {
    const reached = new Wave(this.#behind);
    let fresh = 0;
    const visit: VisitHop = (key, from, need, _gives, isSteady) => {
      this.#effort.hops += 1;
      const slot = (this.#slots[from] as number) - 1;
      if (slot < 0) return;
      const lacking = reached.lacking(slot, need === carriesOn ? fresh : need);
      const holds = lacking === 0 ? 0 : lacking & this.#ahead.within(slot, this.bound - reached.level - 1);
      if (holds !== 0 && this.source.isOpen(key, isSteady)) reached.add(slot, holds);
    };
    while (!reached.isSpent && reached.level < this.bound) {
      for (const slot of reached.frontier) {
        fresh = reached.freshAt(slot);
        this.source.eachEntering(this.#entities[slot] as number, fresh, visit);
        if (this.#effort.isDue()) yield;
      }
      reached.advance();
    }
    this.#toEnd = reached;
  }

  #slotOf(entity: number): number {
    const known = this.#slots[entity] as number;
    if (known !== 0) return known - 1;
    this.#entities.push(entity);
    this.#slots[entity] = this.#entities.length;
    return this.#entities.length - 1;
  }
}
