import { allPowers, noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { cameAbout, hopGives, hopNeeds } from "../hop-rules.ts";
import { causalOrigins } from "./causal-origins.ts";

/** Every power, and that an outcome came about. */
const everyBit = allPowers | cameAbout;
/** Entities looked at between two yields. */
const entitiesAStep = 1024;

/**
 * The entities of the causal cones of an outcome, outages aside: those with a power that harm gains from an origin and that
 * leads on to the outcome, as if no control held. A hop needs one power, so what is on a way from several origins together is
 * on a way from one of them.
 */
export function* harmCone(estate: Estate, outcome: number): Generator<void, ReadonlySet<number>> {
  const everything = (): number => everyBit;
  const leads = yield* spread(estate, new Map([[outcome, cameAbout]]), backward, everything);
  const leading = (entity: number): number => leads.get(entity) ?? noPowers;
  // All on a way to what leads to the outcome leads there itself, so nothing else need be followed.
  const origins = causalOrigins(estate, outcome);
  const starts = origins.map(({ entity, start }) => [entity, start & leading(entity)] as const);
  const gained = yield* spread(estate, new Map(starts.filter(([, held]) => held !== noPowers)), forward, leading);
  return new Set(gained.keys());
}

type Take = (estate: Estate, entity: number, holds: number, add: (entity: number, bits: number) => void) => void;

/** All that is taken from the starts, one after the other, of what `counts` of each entity. */
function* spread(
  estate: Estate,
  starts: ReadonlyMap<number, number>,
  take: Take,
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
    take(estate, entity, held.get(entity) as number, add);
    if (looked % entitiesAStep === 0) yield;
  }
  return held;
}

const forward: Take = (estate, entity, holds, add) => {
  for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
    if ((hopNeeds(estate, row) & holds) !== noPowers) add(estate.toOf(row), hopGives(estate, row, holds));
  }
};

/** Which powers of a left end lead on to the powers that lead on from the right. */
const backward: Take = (estate, entity, wanted, add) => {
  for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
    if (estate.typeOf(row) === "CONTAINS") add(estate.fromOf(row), wanted);
    else if ((hopGives(estate, row, allPowers) & wanted) !== noPowers) add(estate.fromOf(row), hopNeeds(estate, row));
  }
};
