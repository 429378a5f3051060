import { setImmediate } from "node:timers/promises";

/** How long an analysis may keep the process to itself, in ms. */
const sliceMillisecondsMax = 8;

/**
 * Runs an analysis to its end, letting health checks, writes and other questions through between its slices. The analysis reads
 * one version from start to end, whatever is committed meanwhile.
 */
export async function runAnalysis<Answer>(analysis: Generator<void, Answer>): Promise<Answer> {
  let sliceEnds = performance.now() + sliceMillisecondsMax;
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnds) continue;
    await setImmediate();
    sliceEnds = performance.now() + sliceMillisecondsMax;
  }
}
