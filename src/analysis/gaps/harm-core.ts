import { powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { searchWidely, type Bits } from "../causes/search-widely.ts";
import { backward, forward } from "../causes/state-search.ts";
import type { Snapshot } from "./snapshot.ts";

/** States that all lead to each other, so that whatever leads to one of them leads to all. Bits by entity number. */
export interface HarmCore {
  readonly core: Bits;
  /** All that leads to the core, which is among it. */
  readonly leading: Bits;
  /** All that the core leads to, which is among it as well. */
  readonly reached: Bits;
}

/** Entities looked at between two yields. */
const entitiesAStep = 1024;

/**
 * The core around the entity with the most ways through it, if no control holds: where harm goes in circles it is most of what many
 * searches come to, so that they need not follow it one by one. No answer depends on which entity that is. Never throws.
 */
export function* harmCore({ estate }: Snapshot): Generator<void, HarmCore> {
  const start = [[yield* busiest(estate), powers.CONTROL]] as const;
  const leading = yield* searchWidely(estate, start, backward);
  const reached = yield* searchWidely(estate, start, forward);
  // What lies on a way from the core to something that leads to it leads there itself.
  const core = reached.map((bits, entity) => bits & (leading[entity] as number));
  return { core, leading, reached };
}

function* busiest(estate: Estate): Generator<void, number> {
  let [best, most, looked] = [0, -1, 0];
  for (const entity of estate.entities()) {
    let [into, out] = [0, 0];
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) out += 1;
    for (let row = out === 0 ? noRow : estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) into += 1;
    if (into * out > most) [best, most] = [entity, into * out];
    if ((looked += 1) % entitiesAStep === 0) yield;
  }
  return best;
}
