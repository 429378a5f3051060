/**
 * Where in a list the first item stands of which something is true that is true of all behind it; `count` where there is none. Halves
 * the list until it is found. Never throws, unless `isTrue` does.
 */
export function firstPlace(count: number, isTrue: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
