import { setTimeout as wait } from "node:timers/promises";

/** Ms before the second try; each next wait is twice as long. */
const firstWait = 100;

/**
 * Does something again while it fails by a passing fault, for some ms after the first fault. Rejects with the last fault, and at
 * once with one that does not pass.
 */
export async function retried<Result>(
  work: () => Promise<Result>,
  forMilliseconds: number,
  isPassing: (error: unknown) => boolean,
): Promise<Result> {
  let firstFault: number | undefined;
  for (let milliseconds = firstWait; ; milliseconds *= 2) {
    try {
      return await work();
    } catch (error) {
      const now = performance.now();
      firstFault ??= now;
      if (!isPassing(error) || now - firstFault > forMilliseconds) throw error;
    }
    // Not all at the same time: many wait for the same server.
    await wait(milliseconds * (0.8 + 0.4 * Math.random()));
  }
}
