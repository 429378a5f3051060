import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { arcsByEnd, type ArcsByEnd } from "../arcs-by-end.ts";
import { closingControls } from "../causes/leading-to-outage.ts";
import { outageCone } from "../causes/outage-cone.ts";
import { readGuards } from "../guards.ts";
import { isComponent } from "../is-component.ts";
import { alternativesOf, passesBackward, passesForward } from "../spread/outage-rules.ts";
import { strideOf } from "../spread/stride.ts";
import type { Snapshot } from "./snapshot.ts";

/** Whether a component lies in the causal cones of an outcome, each component taken as out alone. */
export type IsInCone = (component: number) => boolean;

/** Outcomes that are searched back from at once, each by a bit of its own. */
const outcomesAtOnce = 32;

/**
 * The same as `outageCone`, for where many outcomes are looked at: what leads to them is searched for once for every 32 of those that an
 * outage brings about. Only where something on the way has an alternative is the outcome looked at by itself. Never throws.
 */
export function* sharedOutageCone(snapshot: Snapshot, outcome: number): Generator<void, IsInCone> {
  const { estate } = snapshot;
  if (estate.factsOf(outcome)["trigger"] !== "OUTAGE") return () => false;
  const known = (yield* snapshot.searched(outageCones)).get(outcome);
  if (known !== undefined) return known;
  const cone = yield* outageCone(estate, outcome);
  return (component) => cone.has(component);
}

/** By outcome that an outage brings about, those aside that need a look by themselves. */
function* outageCones({ estate }: Snapshot): Generator<void, ReadonlyMap<number, IsInCone>> {
  const outcomes = [...estate.entities("OUTCOME")].filter((each) => estate.factsOf(each)["trigger"] === "OUTAGE");
  const cones = new Map<number, IsInCone>();
  if (outcomes.length === 0) return cones;
  const hops = yield* outageArcs(estate);
  for (let start = 0; start < outcomes.length; start += outcomesAtOnce) {
    const together = outcomes.slice(start, start + outcomesAtOnce);
    const { leading, havingAlternatives } = yield* leadingToOutages(hops, together);
    for (const [place, outcome] of together.entries()) {
      const bit = 1 << place;
      if ((havingAlternatives & bit) !== 0) continue;
      cones.set(
        outcome,
        (component) => isComponent(estate.kindOf(component)) && ((leading[component] as number) & bit) !== 0,
      );
    }
  }
  return cones;
}

/** Ways that an outage may pass, as if nothing stood in for anything. */
interface OutageArcs {
  /** By arc. */
  readonly from: Int32Array;
  readonly entering: ArcsByEnd;
  /** By entity: 1 where a relation that carries an outage into it has an alternative. */
  readonly hasAlternative: Uint8Array;
}

function* outageArcs(estate: Estate): Generator<void, OutageArcs> {
  const [from, to]: [number[], number[]] = [[], []];
  const hasAlternative = new Uint8Array(estate.entitySlots);
  const lead = (left: number, right: number): void => {
    from.push(left);
    to.push(right);
  };
  const stride = strideOf();
  for (const entity of estate.entities()) {
    let hops = 1;
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      hops += 1;
      const right = estate.toOf(row);
      if (passesBackward(estate, row)) lead(right, entity);
      if (!passesForward(estate, row)) continue;
      lead(entity, right);
      if (alternativesOf(estate, row).length > 1) hasAlternative[right] = 1;
    }
    if (stride.isLong(hops)) yield;
  }
  for (const [entity, guards] of closingControls(estate, readGuards(estate))) {
    for (const { control } of guards) lead(control, entity);
  }
  return { from: Int32Array.from(from), entering: arcsByEnd(to, estate.entitySlots), hasAlternative };
}

interface LeadingToOutages {
  /** By entity: the bits of the outcomes that its outage may lead to. */
  readonly leading: Int32Array;
  /** The bits of those on the way to which any relation has an alternative. */
  readonly havingAlternatives: number;
}

/** All whose outage may lead to some outcomes, which have the bits of their places. Yields every few thousand hops. */
function* leadingToOutages(
  { from, entering: { starts, arcs }, hasAlternative }: OutageArcs,
  outcomes: readonly number[],
): Generator<void, LeadingToOutages> {
  const leading = new Int32Array(hasAlternative.length);
  const isWaiting = new Uint8Array(hasAlternative.length);
  const waiting: number[] = [];
  const lead = (entity: number, bits: number): void => {
    const before = leading[entity] as number;
    if ((bits & ~before) === 0) return;
    leading[entity] = before | bits;
    if (isWaiting[entity] === 1) return;
    isWaiting[entity] = 1;
    waiting.push(entity);
  };
  for (const [place, outcome] of outcomes.entries()) lead(outcome, 1 << place);
  const stride = strideOf();
  let havingAlternatives = 0;
  // First come, first looked at: so most of the bits that come to an entity are there when it is.
  for (const entity of waiting) {
    isWaiting[entity] = 0;
    const bits = leading[entity] as number;
    if (hasAlternative[entity] === 1) havingAlternatives |= bits;
    const [start, end] = [starts[entity] as number, starts[entity + 1] as number];
    for (let at = start; at < end; at += 1) lead(from[arcs[at] as number] as number, bits);
    if (stride.isLong(end - start + 1)) yield;
  }
  return { leading, havingAlternatives };
}
