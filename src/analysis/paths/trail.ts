import { anyHold, carriesOn } from "./hop-source.ts";
import type { Step } from "./steps.ts";

/**
 * A path as far as it has gone. It may return to an entity only to use what no earlier hop into it on the path gave (nor the
 * start, at the origin): `allowed` is what the next hop may use, and where that is not `anyHold` the path cannot end here.
 */
export class Trail {
  /** All that the path has given to the entities on it. */
  readonly given = new Map<number, number>();
  entity: number;
  allowed: number;

  constructor(origin: number, holds: number) {
    this.entity = origin;
    this.allowed = holds | anyHold;
    this.given.set(origin, this.allowed);
  }

  /** Takes a hop. What it gave: where it carries on, all that the path has given to its left. */
  take(step: Step): number {
    this.allowed = allowedAfter(step, this.allowed, this.given);
    const gave = gaveOn(step, this.given);
    this.given.set(step.to, (this.given.get(step.to) ?? 0) | gave);
    this.entity = step.to;
    return gave;
  }
}

/** What may be used after a hop of that which may be used before it; 0 where the path cannot take it. */
export function allowedAfter(step: Step, allowed: number, given: ReadonlyMap<number, number>): number {
  const before = given.get(step.to) ?? 0;
  if (step.need === carriesOn) return allowed & ~before;
  return (allowed & step.need) === 0 ? 0 : step.gives & ~before;
}

export function gaveOn(step: Step, given: ReadonlyMap<number, number>): number {
  return step.need === carriesOn ? (given.get(step.from) ?? 0) : step.gives;
}

/** Whether a path from the origin obeys the rule of returns all along, and may end where it does. */
export function isPath(origin: number, holds: number, steps: readonly Step[]): boolean {
  const trail = new Trail(origin, holds);
  for (const step of steps) {
    trail.take(step);
    if (trail.allowed === 0) return false;
  }
  return (trail.allowed & anyHold) !== 0;
}
