import type { Write } from "../store/write.ts";
import { fold } from "./fold.ts";

/** Whether a source says something of a subject at `at` (ms) or later. `writes` are those on the subject, in version order. */
export function speaksBehind(writes: readonly Write[], source: string, at: number): boolean {
  return fold(writes.filter((write) => write.source === source)).some(({ to }) => to > at);
}
