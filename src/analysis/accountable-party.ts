import { noEntity, type Estate } from "../projection/estate.ts";
import { findParty } from "./ownership/find-party.ts";
import { keptFor } from "../projection/kept-for.ts";

const notAsked = -2;
const inConflict = -3;
const partiesIn = keptFor((estate: Estate) => new Int32Array(estate.entitySlots).fill(notAsked));

/**
 * The party accountable for an entity, as the ownership chain finds it; `noEntity` where nobody is, where the sources conflict,
 * and for what nobody can own. Kept per estate, so that counting by owner asks once an entity. Never throws.
 */
export function accountableParty(estate: Estate, entity: number): number {
  return Math.max(partyOrNone(estate, entity), noEntity);
}

/** Whether nobody is accountable for an entity, or several are, as the ownership chain finds it. Kept with the parties. Never throws. */
export function whyNobodyIsAccountable(estate: Estate, entity: number): "MISSING" | "CONFLICT" | undefined {
  const party = partyOrNone(estate, entity);
  if (party === inConflict) return "CONFLICT";
  return party === noEntity ? "MISSING" : undefined;
}

function partyOrNone(estate: Estate, entity: number): number {
  const parties = partiesIn(estate);
  const known = parties[entity];
  if (known !== undefined && known !== notAsked) return known;
  const { party, reason } = findParty(estate, entity, "ACCOUNTABLE");
  const found = party ?? (reason === "CONFLICT" ? inConflict : noEntity);
  parties[entity] = found;
  return found;
}
