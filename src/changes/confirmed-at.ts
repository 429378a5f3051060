import type { Write } from "../store/write.ts";

/** When somebody last said that a subject still holds, in ms since 1970; null where nobody ever confirmed it. */
export function confirmedAt(writes: readonly Write[]): number | null {
  return writes.findLast(({ deed }) => deed === "CONFIRM")?.recordedAt ?? null;
}
