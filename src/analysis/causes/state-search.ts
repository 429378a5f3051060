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

/** By entity found from the starts: how many steps away it is, the starts at none. */
export function* searchRounds(
  estate: Estate,
  starts: ReadonlyMap<number, number>,
  follow: Follow,
): Generator<void, ReadonlyMap<number, number>> {
  const held = new Map(starts);
  const rounds = new Map<number, number>([...starts.keys()].map((entity) => [entity, 0]));
  let frontier = new Set(starts.keys());
  for (let round = 1; frontier.size > 0; round += 1) {
    const next = new Map<number, number>();
    let looked = 0;
    for (const entity of frontier) {
      follow(estate, entity, held.get(entity) as number, (other, bits) => {
        const fresh = bits & ~(held.get(other) ?? noPowers);
        if (fresh !== noPowers) next.set(other, (next.get(other) ?? noPowers) | fresh);
      });
      if ((looked += 1) % entitiesAStep === 0) yield;
    }
    for (const [entity, bits] of next) {
      held.set(entity, (held.get(entity) ?? noPowers) | bits);
      if (!rounds.has(entity)) rounds.set(entity, round);
    }
    frontier = new Set(next.keys());
    yield;
  }
  return rounds;
}

/** What harm that holds something gains next. */
export const forward: Follow = (estate, entity, holds, add) => {
  for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
    if ((hopNeeds(estate, row) & holds) !== noPowers) add(estate.toOf(row), hopGives(estate, row, holds));
  }
};

/** Which powers of a left end lead on to the powers that are wanted of the right. */
export const backward: Follow = (estate, entity, wanted, add) => {
  for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
    if (estate.typeOf(row) === "CONTAINS") add(estate.fromOf(row), wanted);
    else if ((hopGives(estate, row, allPowers) & wanted) !== noPowers) add(estate.fromOf(row), hopNeeds(estate, row));
  }
};
