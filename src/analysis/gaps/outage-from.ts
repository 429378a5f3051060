import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { readGuards } from "../guards.ts";
import { failsClosed, takenOutBy } from "../spread/closed-by-outage.ts";
import { passesBackward, passesForward } from "../spread/outage-rules.ts";

/** Entities looked at between two yields. */
const entitiesAStep = 1024;

/**
 * All that an outage of one of the places may take part in taking out, whatever stands in for it: nothing where no outcome comes about by an
 * outage. Places that do not exist lead nowhere.
 */
export function* outageFrom(estate: Estate, places: ReadonlySet<number>): Generator<void, ReadonlySet<number>> {
  if (!estate.entities("OUTCOME").some((outcome) => estate.factsOf(outcome)["trigger"] === "OUTAGE")) return new Set();
  const guards = readGuards(estate);
  const out = new Set(places);
  let looked = 0;
  for (const entity of out) {
    if (!estate.exists(entity)) continue;
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if (passesForward(estate, row)) out.add(estate.toOf(row));
    }
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      if (passesBackward(estate, row)) out.add(estate.fromOf(row));
    }
    if (estate.kindOf(entity) === "CONTROL" && failsClosed(estate, entity)) {
      for (const row of estate.relationsOut(entity, "GUARDS")) {
        const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
        for (const each of guard === undefined ? [] : takenOutBy(estate, guard)) out.add(each);
      }
    }
    if ((looked += 1) % entitiesAStep === 0) yield;
  }
  return out;
}
