import { noEntity, type Estate } from "../projection/estate.ts";
import { findParty } from "./ownership/find-party.ts";

const notAsked = -2;
const kept = new WeakMap<Estate, Int32Array>();

/**
 * The party accountable for an entity, as the ownership chain finds it; `noEntity` where nobody is, where the sources conflict,
 * and for what nobody can own. Kept per estate, so that counting by owner asks once an entity. Never throws.
 */
export function accountableParty(estate: Estate, entity: number): number {
  let parties = kept.get(estate);
  if (parties === undefined) {
    parties = new Int32Array(estate.entitySlots).fill(notAsked);
    kept.set(estate, parties);
  }
  const known = parties[entity];
  if (known !== undefined && known !== notAsked) return known;
  const party = findParty(estate, entity, "ACCOUNTABLE").party ?? noEntity;
  parties[entity] = party;
  return party;
}
