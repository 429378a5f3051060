import type { Estate } from "../../projection/estate.ts";
import { everyBit, type Follow } from "./state-search.ts";

/** Entities looked at between two yields. */
const entitiesAStep = 1024;

/** Bits by entity number. */
export type Bits = Uint8Array<ArrayBuffer>;

/**
 * All states that are found from the starts, as `searchStates` finds them, for a search that comes to much of the estate: bits by entity
 * number. Where `counts` is given, no other bits are followed. Yields every few thousand steps. Never throws.
 */
export function* searchWidely(
  estate: Estate,
  starts: Iterable<readonly [number, number]>,
  follow: Follow,
  counts?: Bits,
): Generator<void, Bits> {
  const held: Bits = new Uint8Array(estate.entitySlots);
  const isWaiting = new Uint8Array(estate.entitySlots);
  const waiting: number[] = [];
  const add = (entity: number, bits: number): void => {
    const before = held[entity] as number;
    const fresh = bits & (counts === undefined ? everyBit : (counts[entity] as number)) & ~before;
    if (fresh === 0) return;
    held[entity] = before | fresh;
    if (isWaiting[entity] === 1) return;
    isWaiting[entity] = 1;
    waiting.push(entity);
  };
  for (const [entity, bits] of starts) add(entity, bits);
  for (let looked = 1; waiting.length > 0; looked += 1) {
    const entity = waiting.pop() as number;
    isWaiting[entity] = 0;
    follow(estate, entity, held[entity] as number, add);
    if (looked % entitiesAStep === 0) yield;
  }
  return held;
}
