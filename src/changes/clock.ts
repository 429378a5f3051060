/** The time, and a way to be woken at one. */
export interface Clock {
  /** Ms since 1970. */
  readonly now: () => number;
  /** Calls `wake` once at an instant (ms since 1970) or soon after, at once where it has passed. What it gives takes it back. */
  readonly wakeAt: (instant: number, wake: () => void) => () => void;
}

/** The longest stretch slept without a look at the clock, in ms: a clock that is set or a machine that slept is noticed by then. */
const sleepMillisecondsMax = 60_000;

/** The machine's clock. Whoever waits by it keeps no process alive. */
export const systemClock: Clock = {
  now: Date.now,
  wakeAt: (instant, wake) => {
    let timer: NodeJS.Timeout;
    const sleep = (): void => {
      const left = instant - Date.now();
      timer = setTimeout(
        left <= sleepMillisecondsMax ? wakeWhenDue : sleep,
        Math.min(Math.max(0, left), sleepMillisecondsMax),
      );
      timer.unref();
    };
    // A timer may fire a millisecond early.
    const wakeWhenDue = (): void => {
      if (Date.now() < instant) sleep();
      else wake();
    };
    sleep();
    return () => {
      clearTimeout(timer);
    };
  },
};
