import { strideOf } from "../spread/stride.ts";
import type { ClassWeights } from "./class-weights.ts";

/** By origin of a batch. */
export interface BatchSums {
  readonly entities: Int32Array;
  readonly agents: Int32Array;
}

/**
 * Adds up what the classes weigh that each origin of a batch reaches. Most classes are reached from nearly the same origins as
 * the heaviest one: of those only the origins are looked at in which they differ from it.
 */
export function* addUp(weights: ClassWeights, sets: Uint32Array, words: number): Generator<void, BatchSums> {
  const sums = { entities: new Int32Array(words * 32), agents: new Int32Array(words * 32) };
  const add = (word: number, set: number, entities: number, agents: number): void => {
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const origin = word * 32 + 31 - Math.clz32(rest & -rest);
      sums.entities[origin] = (sums.entities[origin] as number) + entities;
      sums.agents[origin] = (sums.agents[origin] as number) + agents;
    }
  };
  const count = weights.entities.length;
  const heaviest = weights.entities.reduce(
    (best, weight, each) => (weight > (weights.entities[best] as number) ? each : best),
    0,
  );
  const usual = sets.slice(heaviest * words, (heaviest + 1) * words);
  const usually = { entities: new Int32Array(words), agents: new Int32Array(words) };
  const stride = strideOf();
  for (let each = 0; each < count; each += 1) {
    const [entities, agents] = [weights.entities[each] as number, weights.agents[each] as number];
    if (entities === 0) continue;
    for (let word = 0; word < words; word += 1) {
      const set = sets[each * words + word] as number;
      const differing = set ^ (usual[word] as number);
      if (set === 0 || bitCount(set) <= bitCount(differing)) {
        add(word, set, entities, agents);
        continue;
      }
      usually.entities[word] = (usually.entities[word] as number) + entities;
      usually.agents[word] = (usually.agents[word] as number) + agents;
      add(word, differing & set, entities, agents);
      add(word, differing & ~set, -entities, -agents);
    }
    if (stride.isLong(words)) yield;
  }
  for (let word = 0; word < words; word += 1) {
    add(word, usual[word] as number, usually.entities[word] as number, usually.agents[word] as number);
  }
  return sums;
}

/** How many of 32 bits are set: in pairs, fours and bytes side by side. */
function bitCount(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
