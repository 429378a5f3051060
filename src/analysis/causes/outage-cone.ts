import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { readGuards, type Guards } from "../guards.ts";
import { isComponent } from "../is-component.ts";
import { outageHops } from "../paths/outage-hops.ts";
import { anyHold, type HopSource } from "../paths/hop-source.ts";
import { failsClosed, takenOutBy } from "../spread/closed-by-outage.ts";
import { alternativesOf, passesBackward, passesForward } from "../spread/outage-rules.ts";

/**
 * The components of the causal cones of an outcome that an outage brings about, each component taken as an origin alone. Where
 * nothing on the way has an alternative, whatever leads to the outcome is an origin itself and that settles it; else each is tried.
 */
export function* outageCone(estate: Estate, outcome: number): Generator<void, ReadonlySet<number>> {
  const guards = readGuards(estate);
  const { leads, hasAlternatives } = yield* leadingTo(estate, guards, outcome);
  const origins = [...leads].filter((entity) => isComponent(estate.kindOf(entity)));
  if (!hasAlternatives) return new Set(origins);
  const cone = new Set<number>();
  for (const origin of origins) {
    const hops = yield* outageHops(estate, guards, [origin], () => false);
    const reached = closure(origin, hops, "eachLeaving");
    if (!reached.has(outcome)) continue;
    for (const entity of closure(outcome, hops, "eachEntering")) if (reached.has(entity)) cone.add(entity);
    yield;
  }
  return cone;
}

function closure(start: number, hops: HopSource, each: "eachLeaving" | "eachEntering"): ReadonlySet<number> {
  const met = new Set([start]);
  for (const entity of met) hops[each](entity, anyHold, (_key, other) => void met.add(other));
  return met;
}

/** All whose outage may pass on to the outcome, whatever stands in for it. */
function* leadingTo(estate: Estate, guards: Guards, outcome: number) {
  const closing = closingControls(estate, guards);
  const leads = new Set([outcome]);
  let hasAlternatives = false;
  for (const entity of leads) {
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      if (!passesForward(estate, row)) continue;
      leads.add(estate.fromOf(row));
      hasAlternatives ||= alternativesOf(estate, row).length > 1;
    }
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if (passesBackward(estate, row)) leads.add(estate.toOf(row));
    }
    for (const control of closing.get(entity) ?? []) leads.add(control);
    if (leads.size % 256 === 0) yield;
  }
  return { leads, hasAlternatives };
}

/** By what they take out once they are out: controls that fail closed. */
function closingControls(estate: Estate, guards: Guards): ReadonlyMap<number, readonly number[]> {
  const closing = new Map<number, number[]>();
  for (const control of estate.entities("CONTROL")) {
    if (!failsClosed(estate, control)) continue;
    for (const row of estate.relationsOut(control, "GUARDS")) {
      const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
      for (const entity of guard === undefined ? [] : takenOutBy(estate, guard)) {
        closing.set(entity, [...(closing.get(entity) ?? []), control]);
      }
    }
  }
  return closing;
}
