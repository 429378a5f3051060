import { sameValue } from "./same-value.ts";
import type { Stretch, Timeline } from "./timeline.ts";

/** True where no value and no certainty differs at any moment; versions do not count, nor where a stretch is cut in two. */
export function sameTimeline(left: Timeline, right: Timeline): boolean {
  let [leftIndex, rightIndex] = [0, 0];
  let at = -Infinity;
  while (leftIndex < left.length || rightIndex < right.length) {
    const [one, other] = [left[leftIndex], right[rightIndex]];
    if (one === undefined || other === undefined) return false;
    const [oneFrom, otherFrom] = [Math.max(at, one.from), Math.max(at, other.from)];
    if (oneFrom !== otherFrom || !sameStretch(one, other)) return false;
    at = Math.min(one.to, other.to);
    if (one.to === at) leftIndex += 1;
    if (other.to === at) rightIndex += 1;
  }
  return true;
}

function sameStretch(left: Stretch, right: Stretch): boolean {
  if (left.presence.certainty !== right.presence.certainty || left.fields.size !== right.fields.size) return false;
  for (const [name, said] of left.fields) {
    const other = right.fields.get(name);
    if (other?.certainty !== said.certainty || !sameValue(other.value, said.value)) return false;
  }
  return true;
}
