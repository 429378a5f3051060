import type { Cone } from "./cone.ts";
import type { SearchEffort } from "./search-effort.ts";
import type { Step, Steps } from "./steps.ts";
import { allowedAfter, gaveOn, type Trail } from "./trail.ts";
import { unknown } from "./wave.ts";

interface Waiting {
  readonly entity: number;
  readonly allowed: number;
  readonly taken: number;
}

/** The best way on from the end of a trail that does not begin with a barred hop: what Yen calls the spur. */
export class SpurSearch {
  readonly #cone: Cone;
  readonly #steps: Steps;
  readonly #trail: Trail;
  readonly #barred: ReadonlySet<Step>;
  readonly #effort: SearchEffort;
  /** By state: the most hops left with which it was seen to lead nowhere. */
  readonly #futile = new Map<number, number>();

  constructor(cone: Cone, steps: Steps, trail: Trail, barred: ReadonlySet<Step>, effort: SearchEffort) {
    this.#cone = cone;
    this.#steps = steps;
    this.#trail = trail;
    this.#barred = barred;
    this.#effort = effort;
  }

  /** The first way on of just so many hops, by relation ids. What the way itself gives is not held against its returns. */
  first(hops: number): Step[] | undefined {
    const way: Step[] = [];
    const descend = (entity: number, allowed: number, left: number, barred: ReadonlySet<Step> | undefined): boolean => {
      if (left === 0) return this.#cone.toEnd(entity, allowed) === 0;
      const state = entity * 256 + allowed;
      if ((this.#futile.get(state) ?? -1) >= left || this.#isTimeUp()) return false;
      for (const step of this.#steps.leaving(entity)) {
        if (barred?.has(step) === true) continue;
        const next = this.#after(step, allowed, left);
        if (next === 0) continue;
        way.push(step);
        if (descend(step.to, next, left - 1, undefined)) return true;
        way.pop();
      }
      if (barred === undefined) this.#futile.set(state, left);
      return false;
    };
    return descend(this.#trail.entity, this.#trail.allowed, hops, this.#barred) ? way : undefined;
  }

  /** The first way on of just so many hops that keeps the rule of returns within itself too; tried where `first` does not. */
  firstStrict(hops: number): Step[] | undefined {
    const way: Step[] = [];
    const given = new Map(this.#trail.given);
    const descend = (entity: number, allowed: number, left: number): boolean => {
      if (left === 0) return this.#cone.toEnd(entity, allowed) === 0;
      if (this.#isTimeUp()) return false;
      for (const step of this.#steps.leaving(entity)) {
        if (way.length === 0 && this.#barred.has(step)) continue;
        const before = given.get(step.to) ?? 0;
        const next = this.#after(step, allowed, left, given);
        if (next === 0) continue;
        given.set(step.to, before | gaveOn(step, given));
        way.push(step);
        if (descend(step.to, next, left - 1)) return true;
        way.pop();
        given.set(step.to, before);
      }
      return false;
    };
    return descend(this.#trail.entity, this.#trail.allowed, hops) ? way : undefined;
  }

  /** A*, by exact distances to the end: the fewest hops of a way on, from `least` to `most`; `unknown` where there is none. */
  shortest(least: number, most: number): number {
    const closed = new Set<number>();
    const waiting: (Waiting[] | undefined)[] = [];
    const start = { entity: this.#trail.entity, allowed: this.#trail.allowed, taken: 0 };
    waiting[least] = [start];
    for (let total = least; total <= most && total < waiting.length; total += 1) {
      for (let state = waiting[total]?.pop(); state !== undefined; state = waiting[total]?.pop()) {
        const { entity, allowed, taken } = state;
        if (state !== start) {
          if (closed.has(entity * 256 + allowed)) continue;
          closed.add(entity * 256 + allowed);
          if (this.#cone.toEnd(entity, allowed) === 0) return taken;
        }
        for (const step of this.#steps.leaving(entity)) {
          if (state === start && this.#barred.has(step)) continue;
          this.#effort.hops += 1;
          const next = allowedAfter(step, allowed, this.#trail.given);
          const on = next === 0 ? unknown : taken + 1 + this.#cone.toEnd(step.to, next);
          if (on <= most)
            (waiting[Math.max(on, total)] ??= []).push({ entity: step.to, allowed: next, taken: taken + 1 });
        }
        if (this.#isTimeUp()) return unknown;
      }
    }
    return unknown;
  }

  #isTimeUp(): boolean {
    this.#effort.isDue();
    return this.#effort.isTimeUp;
  }

  /** What may be used after a hop that still leads to the end in time, else 0. */
  #after(step: Step, allowed: number, left: number, given: ReadonlyMap<number, number> = this.#trail.given): number {
    this.#effort.hops += 1;
    const next = allowedAfter(step, allowed, given);
    return next === 0 || this.#cone.toEnd(step.to, next) >= left ? 0 : next;
  }
}
