import { noPowers } from "../../ontology/powers.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { causalOriginsOf, needsNoAttacker } from "../causes/causal-origins.ts";
import { searchWidely, type Bits } from "../causes/search-widely.ts";
import { forward } from "../causes/state-search.ts";
import { guardTerms } from "../guards.ts";
import { guardRows } from "../guard-rows.ts";
import { cameAbout, hopGives, hopNeeds } from "../hop-rules.ts";
import { strideOf } from "../spread/stride.ts";
import { harmCore } from "./harm-core.ts";
import { leadingTo } from "./leading-to.ts";
import type { Snapshot } from "./snapshot.ts";
import { standingsOf } from "./standings-of.ts";

/**
 * The causal cones of an outcome, outages aside, for where many outcomes are looked at: by entity number, what harm from a causal origin gains
 * of it that leads on to the outcome. What harm gains anywhere is searched once for all outcomes of the same origins; a hop needs one power
 * alone, so whatever of it leads to this one is on a way from an origin. The same as `coneStates`. Never throws.
 */
export function* outcomeCone(snapshot: Snapshot, outcome: number): Generator<void, Bits> {
  const { estate } = snapshot;
  const isUnattacked = needsNoAttacker(estate.factsOf(outcome)["trigger"]);
  const gained = yield* snapshot.searched(isUnattacked ? gainedUnattacked : gainedByAttack);
  const core = yield* snapshot.searched(harmCore);
  const { hasCore, apart } = yield* leadingTo(estate, core, outcome, cameAbout);
  const cone: Bits = new Uint8Array(estate.entitySlots);
  if (hasCore) {
    for (let entity = 0; entity < cone.length; entity += 1) {
      cone[entity] = (core.leading[entity] as number) & (gained[entity] as number);
    }
  }
  for (const [entity, bits] of apart) cone[entity] = (cone[entity] as number) | (bits & (gained[entity] as number));
  return cone;
}

/** The controls that are in place and guard a hop of the cones of an outcome, whatever the amount and their effect, by number. */
export function* coneDefence(snapshot: Snapshot, outcome: number): Generator<void, readonly number[]> {
  const { estate } = snapshot;
  const cone = yield* snapshot.ofSubject(outcome, outcomeCone);
  const isOnWay = (row: number): boolean => {
    const held = cone[estate.fromOf(row)] as number;
    if ((hopNeeds(estate, row) & held) === noPowers) return false;
    return (hopGives(estate, row, held) & (cone[estate.toOf(row)] as number)) !== noPowers;
  };
  const found = new Set<number>();
  const stride = strideOf();
  for (const { guarded, rows, controls } of yield* snapshot.searched(guardedSpots)) {
    if (stride.isLong(1)) yield;
    if (cone[guarded] === noPowers || controls.every((control) => found.has(control))) continue;
    if (rows.some(isOnWay)) for (const control of controls) found.add(control);
  }
  return [...found].sort((left, right) => left - right);
}

/** Hops that the same controls guard by guards that say the same. */
interface GuardedSpot {
  readonly guarded: number;
  readonly rows: readonly number[];
  readonly controls: readonly number[];
}

/** What controls that are in place guard. Where many guard one thing, its hops are listed once. */
function* guardedSpots(snapshot: Snapshot): Generator<void, readonly GuardedSpot[]> {
  const { estate } = snapshot;
  const spots = new Map<string, GuardedSpot & { readonly controls: number[] }>();
  const stride = strideOf();
  for (const guard of guardsInPlace(snapshot)) {
    const [control, guarded] = [estate.fromOf(guard), estate.toOf(guard)];
    const { side, types } = guardTerms(estate.relationFactsOf(guard));
    const key = `${guarded} ${side} ${types}`;
    const known = spots.get(key);
    if (known !== undefined) {
      known.controls.push(control);
      continue;
    }
    const rows: number[] = [];
    const next = (row: number): number => (side === "IN" ? estate.nextIn(row) : estate.nextOut(row));
    for (let row = side === "IN" ? estate.firstIn(guarded) : estate.firstOut(guarded); row !== noRow; row = next(row)) {
      if ((types & (1 << estate.typeCodeOf(row))) !== 0) rows.push(row);
      if (stride.isLong(1)) yield;
    }
    spots.set(key, { guarded, rows, controls: [control] });
  }
  return [...spots.values()].filter(({ rows }) => rows.length > 0);
}

/** Those of them that hold. */
export function* coneHolding(snapshot: Snapshot, outcome: number): Generator<void, readonly number[]> {
  const standings = snapshot.shared(standingsOf);
  const defence = yield* snapshot.ofSubject(outcome, coneDefence);
  return defence.filter((control) => standings.of(control).holds);
}

/** The GUARDS relations of controls that are in place, those aside that work only above an amount. */
function guardsInPlace({ estate }: Snapshot): readonly number[] {
  const rows = estate.isAssuming
    ? [...estate.entities("CONTROL")].flatMap((control) => estate.relationsOut(control, "GUARDS"))
    : guardRows(estate.graph).rows.filter((row) => estate.isVisible(row));
  return rows.filter(
    (row) =>
      guardTerms(estate.relationFactsOf(row)).aboveAmount === undefined &&
      estate.factsOf(estate.fromOf(row))["status"] === "IMPLEMENTED",
  );
}

function gainedByAttack(snapshot: Snapshot): Generator<void, Bits> {
  return gained(snapshot, false);
}

function gainedUnattacked(snapshot: Snapshot): Generator<void, Bits> {
  return gained(snapshot, true);
}

/** All that harm gains from all causal origins together. */
function gained(snapshot: Snapshot, isUnattacked: boolean): Generator<void, Bits> {
  const { estate } = snapshot;
  const origins = causalOriginsOf(estate, isUnattacked, snapshot.shared(standingsOf), estate.entities());
  return searchWidely(
    estate,
    origins.map(({ entity, start }) => [entity, start] as const),
    forward,
  );
}
