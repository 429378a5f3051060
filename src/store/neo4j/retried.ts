import { setTimeout as wait } from "node:timers/promises";
import { isRetryableError } from "neo4j-driver-lite";

/** Ms before the second try; each next wait is twice as long. */
const firstWait = 100;

/**
 * Runs a read again while it fails by a passing fault, as the driver does for transactions that it manages itself, for some ms after
 * the first fault. Rejects with the last fault.
 */
export async function retried<Result>(read: () => Promise<Result>, forMilliseconds: number): Promise<Result> {
  let firstFault: number | undefined;
  for (let milliseconds = firstWait; ; milliseconds *= 2) {
    try {
      return await read();
    } catch (error) {
      const now = performance.now();
      firstFault ??= now;
      if (!isRetryableError(error) || now - firstFault > forMilliseconds) throw error;
    }
    // Not all at the same time: many wait for the same server.
    await wait(milliseconds * (0.8 + 0.4 * Math.random()));
  }
}
