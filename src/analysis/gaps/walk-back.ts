import { relationRules, type RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { ownedThrough } from "./owned-through.ts";
import { backward, everyBit, forward, searchStates } from "../causes/state-search.ts";
import { outageFrom } from "./outage-from.ts";
import type { EstateChanges } from "./estate-changes.ts";
import type { GapRule } from "./gap-rule.ts";
import type { Along, ReadPath, ReadStep } from "./read-path.ts";

/**
 * The subjects of a rule that read something of what changed, in one of the two views that the changes lie between; which of them exist is
 * not asked. `touched` are entities of which the rule reads a field that changed, or whether they exist.
 */
export function* subjectsReading(
  estate: Estate,
  { subjects, reads }: GapRule,
  changes: EstateChanges,
  touched: readonly number[],
): Generator<void, ReadonlySet<number>> {
  const found = new Set(touched);
  for (const path of reads.paths)
    for (const subject of yield* walkBack(estate, path, changes, touched)) found.add(subject);
  return new Set([...found].filter((entity) => subjects.includes(estate.kindOf(entity))));
}

/** From the end of a path to its beginning: each step back from what was found so far and from what changed on that step. */
function* walkBack(
  estate: Estate,
  path: ReadPath,
  changes: EstateChanges,
  touched: readonly number[],
): Generator<void, ReadonlySet<number>> {
  let frontier = new Set(touched);
  for (const step of path.toReversed()) {
    frontier = yield* stepBack(estate, step, frontier, changes);
    for (const entity of touched) frontier.add(entity);
    yield;
  }
  return frontier;
}

function* stepBack(
  estate: Estate,
  step: ReadStep,
  frontier: ReadonlySet<number>,
  { relations }: EstateChanges,
): Generator<void, Set<number>> {
  if (step.step === "RELATION") {
    const near = relations.flatMap(({ type, from, to }) =>
      step.along.filter((along) => along.type === type).map(({ direction }) => (direction === "OUT" ? from : to)),
    );
    const found = new Set<number>();
    if (!step.repeated) {
      for (const entity of frontier) for (const each of nearEnds(estate, step.along, entity)) found.add(each);
      for (const each of near) found.add(each);
      return found;
    }
    for (const entity of [...frontier, ...near]) found.add(entity);
    let looked = 0;
    for (const entity of found) {
      for (const each of nearEnds(estate, step.along, entity)) found.add(each);
      if ((looked += 1) % 1024 === 0) yield;
    }
    return found;
  }
  if (step.step === "THROUGH") return ownedThrough(estate, frontier);
  const harmful = relations.filter(({ type }) => relationRules[type].influence);
  if (step.step === "REACHES") {
    const places = new Set([...frontier, ...harmful.map(({ from }) => from)]);
    return new Set((yield* searchStates(estate, everythingAt(places), backward, () => everyBit)).keys());
  }
  const places = new Set([...frontier, ...harmful.map(({ to }) => to)]);
  const past = step.step === "MAY_LEAD_HERE" ? guardedBy : () => [];
  const harmed = yield* harmedFrom(estate, places, past);
  const guards = relations.filter(({ type }) => type === "GUARDS");
  const ends = [...harmful, ...guards].flatMap(({ from, to }) => [from, to]);
  return new Set([...harmed, ...(yield* outageFrom(estate, new Set([...frontier, ...ends])))]);
}

/** All that harm from the places reaches, and goes on to reach behind what `past` says that it opens. */
function* harmedFrom(
  estate: Estate,
  places: ReadonlySet<number>,
  past: (estate: Estate, entity: number) => readonly number[],
): Generator<void, ReadonlySet<number>> {
  const harmed = new Set<number>();
  for (let next = places; next.size > 0;) {
    const found = yield* searchStates(estate, everythingAt(next), forward, () => everyBit);
    const fresh = [...found.keys()].filter((entity) => !harmed.has(entity));
    for (const entity of fresh) harmed.add(entity);
    next = new Set(fresh.flatMap((entity) => past(estate, entity)).filter((entity) => !harmed.has(entity)));
  }
  return harmed;
}

/** What is behind a control that falls, and which teams a person decides for: harm goes on there. */
function guardedBy(estate: Estate, entity: number): readonly number[] {
  const ends = (type: RelationType): readonly number[] =>
    estate.relationsOut(entity, type).map((row) => estate.toOf(row));
  if (estate.kindOf(entity) === "CONTROL") return ends("GUARDS");
  return estate.kindOf(entity) === "PERSON" ? [...ends("MEMBER_OF"), ...ends("LEADS")] : [];
}

function everythingAt(places: ReadonlySet<number>): ReadonlyMap<number, number> {
  return new Map([...places].map((place) => [place, everyBit]));
}

/** Where somebody stands who comes to the entity by one of these relations. */
function* nearEnds(estate: Estate, along: readonly Along[], entity: number): Generator<number> {
  for (const { type, direction } of along) {
    if (direction === "OUT") for (const row of estate.relationsIn(entity, type)) yield estate.fromOf(row);
    else for (const row of estate.relationsOut(entity, type)) yield estate.toOf(row);
  }
}
