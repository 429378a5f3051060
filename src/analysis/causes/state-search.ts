import { allPowers, noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { cameAbout, hopGives, hopNeeds } from "../hop-rules.ts";

/** Every power, and that an outcome came about. */
export const everyBit = allPowers | cameAbout;
/** Entities looked at between two yields. */
const entitiesAStep = 1024;

/** Tells of what some bits held, or wanted, at an entity lead to. */
export type Follow = (
  estate: Estate,
  entity: number,
  holds: number,
  add: (entity: number, bits: number) => void,
) => void;

/** All states that are found from the starts, one after the other, of what `counts` of each entity; controls are ignored. */
export function* searchStates(
  estate: Estate,
  starts: ReadonlyMap<number, number>,
  follow: Follow,
  counts: (entity: number) => number,
): Generator<void, Map<number, number>> {
  const held = new Map(starts);
  const waiting = [...starts.keys()];
  const add = (entity: number, bits: number): void => {
    const before = held.get(entity) ?? noPowers;
    const fresh = bits & counts(entity) & ~before;
    if (fresh === noPowers) return;
    held.set(entity, before | fresh);
    waiting.push(entity);
  };
  for (let looked = 1; waiting.length > 0; looked += 1) {
    const entity = waiting.pop() as number;
    follow(estate, entity, held.get(entity) as number, add);
    if (looked % entitiesAStep === 0) yield;
  }
  return held;
}

/** Whether a state that `isEnd` is found from the starts, which count themselves; the search ends with the first. */
export function* findState(
  estate: Estate,
  starts: ReadonlyMap<number, number>,
  follow: Follow,
  isEnd: (entity: number, bits: number) => boolean,
): Generator<void, boolean> {
  let isFound = [...starts].some(([entity, bits]) => bits !== noPowers && isEnd(entity, bits));
  const watched: Follow = (_estate, entity, holds, add) => {
    follow(estate, entity, holds, (other, bits) => {
      isFound ||= bits !== noPowers && isEnd(other, bits);
      add(other, bits);
    });
  };
  const search = searchStates(estate, starts, watched, () => everyBit);
  while (!isFound && search.next().done !== true) yield;
  return isFound;
}

/** A search that goes on round by round, as far as it is asked to. */
export class RoundSearch {
  /** By entity found so far: how many steps away it is, the starts at none. */
  readonly rounds: ReadonlyMap<number, number>;
  /** Rounds that were searched. */
  depth = 0;
  readonly #rounds: Map<number, number>;
  readonly #estate: Estate;
  readonly #follow: Follow;
  readonly #held: Map<number, number>;
  #frontier: Iterable<number>;
  #width: number;

  constructor(estate: Estate, starts: ReadonlyMap<number, number>, follow: Follow) {
    this.#estate = estate;
    this.#follow = follow;
    this.#held = new Map(starts);
    this.#rounds = new Map([...starts.keys()].map((entity) => [entity, 0]));
    this.rounds = this.#rounds;
    this.#frontier = [...starts.keys()];
    this.#width = starts.size;
  }

  /** How many entities the next round starts from; none once all is found. */
  get width(): number {
    return this.#width;
  }

  /** Searches one round more. */
  *goOn(): Generator<void, void> {
    const next = new Map<number, number>();
    let looked = 0;
    for (const entity of this.#frontier) {
      this.#follow(this.#estate, entity, this.#held.get(entity) as number, (other, bits) => {
        const fresh = bits & ~(this.#held.get(other) ?? noPowers);
        if (fresh !== noPowers) next.set(other, (next.get(other) ?? noPowers) | fresh);
      });
      if ((looked += 1) % entitiesAStep === 0) yield;
    }
    this.depth += 1;
    for (const [entity, bits] of next) {
      this.#held.set(entity, (this.#held.get(entity) ?? noPowers) | bits);
      if (!this.#rounds.has(entity)) this.#rounds.set(entity, this.depth);
    }
    this.#frontier = [...next.keys()];
    this.#width = next.size;
    yield;
  }
}

/** What harm that holds something gains next. */
export const forward: Follow = (estate, entity, holds, add) => {
  for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
    if ((hopNeeds(estate, row) & holds) !== noPowers) add(estate.toOf(row), hopGives(estate, row, holds));
  }
};

/** Which powers of a left end lead on to the powers that are wanted of the right. */
export const backward: Follow = backwardAlong(() => true);

/** The same, along the relations that `mayPass` alone. */
export function backwardAlong(mayPass: (row: number) => boolean): Follow {
  return (estate, entity, wanted, add) => {
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      if (!mayPass(row)) continue;
      if (estate.typeOf(row) === "CONTAINS") add(estate.fromOf(row), wanted);
      else if ((hopGives(estate, row, allPowers) & wanted) !== noPowers) add(estate.fromOf(row), hopNeeds(estate, row));
    }
  };
}
