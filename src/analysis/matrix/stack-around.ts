import { noPowers, powers } from "../../ontology/powers.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Stack } from "./stack-behind.ts";
import { noCircle } from "./stack-circles.ts";

/**
 * The stack of an entity as far as it is needed where nothing is asked of what stands behind it: the entity, and what lies between it and itself.
 * That is its circle and, where identities that it acts as are hosted or accessed from there, those with what hosts them, which are the other
 * members here. Undefined where the entity hosts something or is accessed by itself: then the whole has to be laid out. Never throws.
 */
export function stackAround(estate: Estate, circles: Int32Array, entity: number): Stack | undefined {
  if (estate.relationsOut(entity, "HOSTS").length > 0) return undefined;
  const circle = circles[entity] as number;
  const isInCircle = (other: number): boolean => circle !== noCircle && circles[other] === circle && other !== entity;

  const onward = new Map<number, number[]>();
  const between = new Set<number>();
  const lead = (left: number, right: number): void => {
    if (isInCircle(left)) between.add(right);
    const known = onward.get(left);
    if (known === undefined) onward.set(left, [right]);
    else known.push(right);
  };
  eachOut(estate, entity, "ACTS_AS", (acting) => {
    const identity = estate.toOf(acting);
    const places = new Set([identity]);
    for (const place of places) {
      for (let row = estate.firstIn(place); row !== noRow; row = estate.nextIn(row)) {
        if (estate.typeOf(row) !== "HOSTS") continue;
        lead(estate.fromOf(row), place);
        places.add(estate.fromOf(row));
      }
    }
    eachOut(estate, identity, "CAN_ACCESS", (row) => {
      if ((estate.relationFactsOf(row).actions & ~powers.READ) !== noPowers) lead(estate.toOf(row), identity);
    });
  });
  if (onward.has(entity)) return undefined;
  for (const place of between) for (const next of onward.get(place) ?? []) between.add(next);
  const isBetween = (other: number): boolean => isInCircle(other) || between.has(other);
  return { entity, members: new Set([entity, ...between]), between: () => ({ has: isBetween }) };
}

function eachOut(estate: Estate, entity: number, type: RelationType, tell: (row: number) => void): void {
  for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
    if (estate.typeOf(row) === type) tell(row);
  }
}
