import { strideOf } from "../spread/stride.ts";
import type { OriginClasses } from "./origin-classes.ts";
import type { Gate } from "./reach-graph.ts";

/**
 * Pushes sets of origins through the classes until no gate opens for any more: `sets` holds for each class so many words, a bit
 * an origin, and at first what starts there. Yields every few thousand words. (MS-BFS of Then et al. 2014 pushes sets along
 * single vertices, level by level; without levels the classes are enough.)
 */
export function* pushOrigins(
  { count, starts, before, gates }: OriginClasses,
  sets: Uint32Array,
  words: number,
): Generator<void, void> {
  const isLate = ({ lefts, right }: Gate): boolean => lefts.some((left) => left >= right);
  const late = gates.filter(isLate);
  const early = Map.groupBy(
    gates.filter((gate) => !isLate(gate)),
    ({ right }) => right,
  );
  const isEmpty = new Uint8Array(count);
  const stride = strideOf();

  /** Whether what a gate lets through is new to its right. */
  const open = ({ lefts, right }: Gate): boolean => {
    let isNew = false;
    for (let word = 0; word < words; word += 1) {
      let through = ~0;
      for (const left of lefts) through &= sets[left * words + word] as number;
      const fresh = through & ~(sets[right * words + word] as number);
      if (fresh === 0) continue;
      sets[right * words + word] = (sets[right * words + word] as number) | fresh;
      isNew = true;
    }
    return isNew;
  };

  for (let more = true; more; more = late.map(open).includes(true)) {
    for (let each = 0; each < count; each += 1) {
      const base = each * words;
      const end = starts[each + 1] as number;
      for (let place = starts[each] as number; place < end; place += 1) {
        const left = before[place] as number;
        if (isEmpty[left] === 1) continue;
        for (let word = 0; word < words; word += 1) {
          sets[base + word] = (sets[base + word] as number) | (sets[left * words + word] as number);
        }
      }
      early.get(each)?.forEach(open);
      let any = 0;
      for (let word = 0; word < words; word += 1) any |= sets[base + word] as number;
      isEmpty[each] = any === 0 ? 1 : 0;
      if (stride.isLong(words * (1 + end - (starts[each] as number)))) yield;
    }
  }
}
