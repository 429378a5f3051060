import type { Clock } from "../../src/changes/clock.ts";

/** A clock that stands until it is set, and then wakes whoever waited for an instant up to there, earliest first. */
export class HandClock implements Clock {
  #now: number;
  readonly #waiting = new Set<{ readonly instant: number; readonly wake: () => void }>();

  constructor(instant: string) {
    this.#now = Date.parse(instant);
  }

  readonly now = (): number => this.#now;

  readonly wakeAt = (instant: number, wake: () => void): (() => void) => {
    const waiting = { instant, wake };
    this.#waiting.add(waiting);
    if (instant <= this.#now)
      queueMicrotask(() => {
        this.#wakeUpTo(this.#now);
      });
    return () => this.#waiting.delete(waiting);
  };

  set(instant: string): void {
    this.#now = Date.parse(instant);
    this.#wakeUpTo(this.#now);
  }

  #wakeUpTo(now: number): void {
    const due = [...this.#waiting].filter(({ instant }) => instant <= now);
    for (const waiting of due.sort((left, right) => left.instant - right.instant)) {
      this.#waiting.delete(waiting);
      waiting.wake();
    }
  }
}
