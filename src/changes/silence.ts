import type { Timeline } from "./timeline.ts";

/** The timeline with nothing said at any t >= `from` (ms). */
export function silence(timeline: Timeline, from: number): Timeline {
  return timeline
    .filter((stretch) => stretch.from < from)
    .map((stretch) => (stretch.to <= from ? stretch : { ...stretch, to: from }));
}
