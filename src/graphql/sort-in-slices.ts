/** How many are sorted or merged before others get their turn. */
const sliceMax = 4096;

/** Sorts numbers, yielding every few thousand: the whole at once would hold up everything else for as long as it takes. Stable. */
export function* sortInSlices(
  items: Int32Array,
  compare: (left: number, right: number) => number,
): Generator<void, Int32Array> {
  let sorted = items.slice();
  for (let start = 0; start < sorted.length; start += sliceMax) {
    sorted.subarray(start, start + sliceMax).sort(compare);
    yield;
  }
  for (let width = sliceMax; width < sorted.length; width *= 2) {
    const merged = new Int32Array(sorted.length);
    for (let start = 0; start < sorted.length; start += 2 * width) {
      yield* mergeInto(merged, sorted, start, width, compare);
    }
    sorted = merged;
  }
  return sorted;
}

function* mergeInto(
  merged: Int32Array,
  sorted: Int32Array,
  start: number,
  width: number,
  compare: (left: number, right: number) => number,
): Generator<void, void> {
  const [middle, end] = [Math.min(start + width, sorted.length), Math.min(start + 2 * width, sorted.length)];
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const takesLeft = right >= end || (left < middle && compare(sorted[left] as number, sorted[right] as number) <= 0);
    merged[at] = (takesLeft ? sorted[left++] : sorted[right++]) as number;
    if (at % sliceMax === 0) yield;
  }
}
