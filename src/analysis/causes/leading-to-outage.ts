import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guard, Guards } from "../guards.ts";
import { failsClosed, takenOutBy } from "../spread/closed-by-outage.ts";
import { alternativesOf, passesBackward, passesForward } from "../spread/outage-rules.ts";
import { strideOf } from "../spread/stride.ts";

/** What an outage of an outcome may come from. */
export interface LeadingToOutage {
  /** Fewest hops to the outcome, the outcome at 0. */
  readonly distances: ReadonlyMap<number, number>;
  /** The hop with which a shortest way begins: of several, that with the smallest relation id, then the smallest id of where it goes. */
  readonly first: ReadonlyMap<number, OutageStep>;
  /** Those of which a shortest way passes a relation that has an alternative, so that it may not carry the outage. */
  readonly leaning: ReadonlySet<number>;
  /** Whether any relation on a way has an alternative. */
  readonly hasAlternatives: boolean;
}

/** A relation that an outage passes along, to an entity that is nearer the outcome. */
export interface OutageStep {
  readonly row: number;
  readonly to: number;
}

/**
 * All whose outage may lead to an outcome: as if nothing stood in for anything. Relations that are `mended` pass none. Yields every
 * few thousand hops. Never throws. Source: docs/analyses.md, "Outage".
 */
export function* leadingToOutage(
  estate: Estate,
  guards: Guards,
  outcome: number,
  mended: ReadonlySet<number> = new Set(),
): Generator<void, LeadingToOutage> {
  const closing = closingControls(estate, guards);
  const distances = new Map([[outcome, 0]]);
  const first = new Map<number, OutageStep>();
  const leaning = new Set<number>();
  const stride = strideOf();
  let hasAlternatives = false;
  for (const [entity, distance] of distances) {
    const lead = (other: number, row: number, isAlone = true): void => {
      if (mended.has(row)) return;
      const known = distances.get(other);
      if (known !== undefined && known <= distance) return;
      distances.set(other, distance + 1);
      if (!isAlone || leaning.has(entity)) leaning.add(other);
      const before = first.get(other);
      const order =
        before === undefined
          ? -1
          : estate.compareRelations(row, before.row) || estate.compareEntities(entity, before.to);
      if (order < 0) first.set(other, { row, to: entity });
    };
    let hops = 1;
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      hops += 1;
      if (!passesForward(estate, row)) continue;
      const isAlone = alternativesOf(estate, row).length === 1;
      hasAlternatives ||= !isAlone;
      lead(estate.fromOf(row), row, isAlone);
    }
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      hops += 1;
      if (passesBackward(estate, row)) lead(estate.toOf(row), row);
    }
    for (const { control, row } of closing.get(entity) ?? []) lead(control, row);
    if (stride.isLong(hops)) yield;
  }
  return { distances, first, leaning, hasAlternatives };
}

/** By what they take out once they are out: controls that fail closed. */
export function closingControls(estate: Estate, guards: Guards): ReadonlyMap<number, readonly Guard[]> {
  const closing = new Map<number, Guard[]>();
  for (const control of estate.entities("CONTROL")) {
    if (!failsClosed(estate, control)) continue;
    for (const row of estate.relationsOut(control, "GUARDS")) {
      const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
      for (const entity of guard === undefined ? [] : takenOutBy(estate, guard)) {
        const others = closing.get(entity);
        if (guard === undefined) continue;
        if (others === undefined) closing.set(entity, [guard]);
        else others.push(guard);
      }
    }
  }
  return closing;
}
