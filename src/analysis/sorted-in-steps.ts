/** Entries sorted at once, and merged between two yields. */
const entriesAStep = 4096;

/** Sorts a list, as `toSorted` does, and yields every few thousand entries: parts are sorted alone, then merged by twos. */
export function* sortedInSteps<Each>(
  list: readonly Each[],
  compare: (left: Each, right: Each) => number,
): Generator<void, readonly Each[]> {
  let parts: (readonly Each[])[] = [];
  for (let start = 0; start < list.length; start += entriesAStep) {
    parts.push(list.slice(start, start + entriesAStep).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const wider: (readonly Each[])[] = [];
    for (let part = 0; part < parts.length; part += 2) {
      wider.push(yield* mergedInSteps(parts[part] ?? [], parts[part + 1] ?? [], compare));
    }
    parts = wider;
  }
  return parts[0] ?? [];
}

/** Two lists in order as one; of what is alike, the left stands first. Yields every few thousand entries. */
export function* mergedInSteps<Each>(
  left: readonly Each[],
  right: readonly Each[],
  compare: (left: Each, right: Each) => number,
): Generator<void, readonly Each[]> {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const merged: Each[] = [];
  let [here, there] = [0, 0];
  while (here < left.length || there < right.length) {
    const [one, other] = [left[here] as Each, right[there] as Each];
    const isLeft = there === right.length || (here < left.length && compare(one, other) <= 0);
    merged.push(isLeft ? one : other);
    if (isLeft) here += 1;
    else there += 1;
    if (merged.length % entriesAStep === 0) yield;
  }
  return merged;
}
