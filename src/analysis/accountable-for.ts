import { noEntity, type Estate } from "../projection/estate.ts";
import { accountableParty } from "./accountable-party.ts";

/** Along these, left to right, a thing may inherit who is accountable: from what acts as it, holds it or runs it. */
const handsOn = ["ACTS_AS", "CONTAINS", "HOSTS"] as const;

/**
 * What a party is accountable for, as the ownership chain finds it: what it is named for, and what inherits that. In no order; empty
 * for `noEntity`. Cost is linear in what its things run or hold. Never throws. Source: docs/analyses.md, "Ownership chain".
 */
export function* accountableFor(estate: Estate, party: number): Generator<void, readonly number[]> {
  if (party === noEntity) return [];
  // Of a person's own identities the person is the answer, so a walk begins at the party itself too.
  const near = new Set([party]);
  for (const row of estate.relationsOut(party, "OWNS")) near.add(estate.toOf(row));
  for (const entity of near) {
    for (const type of handsOn) for (const row of estate.relationsOut(entity, type)) near.add(estate.toOf(row));
    yield;
  }
  const owned: number[] = [];
  for (const entity of near) {
    if (accountableParty(estate, entity) === party) owned.push(entity);
    yield;
  }
  return owned;
}
