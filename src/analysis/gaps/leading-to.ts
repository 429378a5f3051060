import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { backward, everyBit, searchStates, type Follow } from "../causes/state-search.ts";
import type { HarmCore } from "./harm-core.ts";

/** Which states lead to a place, if no control holds. */
export interface LeadingTo {
  /** Whether the core leads there: then all that leads to the core does. */
  readonly hasCore: boolean;
  /** The other states that do, the place among them, by entity; some of those that lead to the core may be told here as well. */
  readonly apart: ReadonlyMap<number, number>;
}

/** All that leads to some bits of an entity. Once it comes to the core, what leads to that is not followed. Never throws. */
export function* leadingTo(
  estate: Estate,
  { core, leading }: HarmCore,
  entity: number,
  bits: number,
): Generator<void, LeadingTo> {
  let hasCore = false;
  const take = (other: number, wanted: number): number => {
    hasCore ||= ((core[other] as number) & wanted) !== noPowers;
    return hasCore ? wanted & ~(leading[other] as number) : wanted;
  };
  const follow: Follow = (_estate, place, wanted, add) => {
    backward(estate, place, wanted, (other, more) => {
      add(other, take(other, more));
    });
  };
  take(entity, bits);
  const apart = yield* searchStates(estate, new Map([[entity, bits]]), follow, () => everyBit);
  return { hasCore, apart };
}
