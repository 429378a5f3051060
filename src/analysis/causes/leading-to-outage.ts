import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { failsClosed, takenOutBy } from "../spread/closed-by-outage.ts";
import { alternativesOf, passesBackward, passesForward } from "../spread/outage-rules.ts";
import { strideOf } from "../spread/stride.ts";

/** What an outage may come from, or surely comes from. */
export interface LeadingToOutage {
  /** Fewest hops to the outcome, the outcome at 0. */
  readonly distances: ReadonlyMap<number, number>;
  /** Whether any relation on a way has an alternative. */
  readonly hasAlternatives: boolean;
}

/**
 * All whose outage leads to an outcome, whatever stands in for it; without `alternatives`, along relations that nothing stands in
 * for alone, so that it surely does.
 */
export function* leadingToOutage(
  estate: Estate,
  guards: Guards,
  outcome: number,
  alternatives: boolean,
): Generator<void, LeadingToOutage> {
  const closing = closingControls(estate, guards);
  const distances = new Map([[outcome, 0]]);
  const stride = strideOf();
  let hasAlternatives = false;
  for (const [entity, distance] of distances) {
    const lead = (other: number): void => {
      if (!distances.has(other)) distances.set(other, distance + 1);
    };
    let hops = 1;
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      hops += 1;
      if (!passesForward(estate, row)) continue;
      const isAlone = alternativesOf(estate, row).length === 1;
      hasAlternatives ||= !isAlone;
      if (isAlone || alternatives) lead(estate.fromOf(row));
    }
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      hops += 1;
      if (passesBackward(estate, row)) lead(estate.toOf(row));
    }
    for (const control of closing.get(entity) ?? []) lead(control);
    if (stride.isLong(hops)) yield;
  }
  return { distances, hasAlternatives };
}

/** By what they take out once they are out: controls that fail closed. */
function closingControls(estate: Estate, guards: Guards): ReadonlyMap<number, readonly number[]> {
  const closing = new Map<number, number[]>();
  for (const control of estate.entities("CONTROL")) {
    if (!failsClosed(estate, control)) continue;
    for (const row of estate.relationsOut(control, "GUARDS")) {
      const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
      for (const entity of guard === undefined ? [] : takenOutBy(estate, guard)) {
        const others = closing.get(entity);
        if (others === undefined) closing.set(entity, [control]);
        else others.push(control);
      }
    }
  }
  return closing;
}
