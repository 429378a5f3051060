import type { Timeline } from "./timeline.ts";

/** The timeline with every silent gap behind `from` (ms) filled with what was said just before the gap. */
export function undoEnds(timeline: Timeline, from: number): Timeline {
  return timeline.map((stretch, index) =>
    stretch.to <= from ? stretch : { ...stretch, to: timeline[index + 1]?.from ?? Infinity },
  );
}
