import type { Estate } from "../../projection/estate.ts";
import { isShut } from "../causes/gates.ts";
import type { OutcomeClaim } from "../causes/outcome-claim.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { waysOn, type WaysOn } from "../causes/ways-on.ts";
import { compareMends, type HarmMend } from "./mend.ts";
import type { Mended } from "./mended.ts";

/** A claim that is still open, and the controls that its harm takes over to bring the outcome about, by number. */
export interface OpenClaim {
  readonly claim: OutcomeClaim;
  readonly taken: readonly number[];
}

/** A mend that may close claims. */
export interface Candidate {
  readonly mend: HarmMend;
  /** Hops from it to the outcome. */
  readonly distance: number;
  /** The open claims that it may close, by their place: those whose first open path it is on, and those that need a takeover. */
  readonly members: readonly number[];
}

/**
 * The mends that may close an open claim: whatever closes one is on each of its open paths, so on the first. Those that may close
 * most first. A claim that needs a control to be taken over may be closed on the way there as well, so it counts for all.
 */
export function* tallyMends(
  found: ClaimCase,
  open: readonly OpenClaim[],
  mended: Mended,
): Generator<void, readonly Candidate[]> {
  const { estate, region } = found;
  const { gates, gate, to, row, distance } = region;
  const fallen = mended.fallenOf(gates.fallen);
  const candidates = new Map<string, { mend: HarmMend; distance: number; members: number[] }>();
  const propose = (mend: HarmMend, far: number, index: number): void => {
    const key = `${mend.kind} ${"row" in mend ? mend.row : mend.control}`;
    const known = candidates.get(key);
    if (known === undefined) candidates.set(key, { mend, distance: far, members: [index] });
    else if (known.members.at(-1) !== index) known.members.push(index);
  };

  const ways = new Map<string, FirstArcs>();
  for (const [index, { claim, taken }] of open.entries()) {
    let first = ways.get(taken.join(" "));
    if (first === undefined) {
      const world = new Set([...fallen, ...taken]);
      const toll = (arc: number): number =>
        isShut(gates, gate[arc] as number, world) || mended.shutRows.has(row[arc] as number) ? Infinity : 0;
      ways.set(taken.join(" "), (first = new FirstArcs(estate, yield* waysOn(region, toll))));
    }
    for (const arc of first.from(claim.starts)) {
      const far = distance[to[arc] as number] as number;
      propose({ kind: "GUARD", row: row[arc] as number }, far, index);
      for (const control of gates.controlsOf(gate[arc] as number)) {
        propose({ kind: fallen.has(control) ? "SHOW" : "PROTECT", control }, far, index);
      }
    }
    for (const control of originGuards(found, claim).filter((each) => !mended.shown.has(each)))
      propose({ kind: "SHOW", control }, Infinity, index);
  }
  const late = open.flatMap(({ taken }, index) => (taken.length > 0 ? [index] : []));
  return [...candidates.values()]
    .map(({ members, ...rest }) => ({
      ...rest,
      members: late.length === 0 ? members : [...new Set([...members, ...late])],
    }))
    .sort((left, right) => right.members.length - left.members.length || compareMends(estate, left, right));
}

/** The controls that would make an identity no origin if they held: those that guard it on its way in. */
export function originGuards({ estate, guards, isMendable }: ClaimCase, { origin }: OutcomeClaim): readonly number[] {
  if (estate.kindOf(origin) !== "IDENTITY") return [];
  return guards
    .of(origin)
    .filter(({ side, aboveAmount, control }) => side === "IN" && aboveAmount === undefined && isMendable(control))
    .map(({ control }) => control);
}

/** By state, the arc with which a shortest way on begins. */
class FirstArcs {
  readonly #estate: Estate;
  readonly #ways: WaysOn;
  readonly #first = new Map<number, number>();

  constructor(estate: Estate, ways: WaysOn) {
    this.#estate = estate;
    this.#ways = ways;
  }

  /** The arcs of a shortest way from the best of some states. */
  *from(starts: readonly number[]): Generator<number> {
    const { costs, region } = this.#ways;
    const best = starts.reduce((one, other) => ((costs[other] as number) < (costs[one] as number) ? other : one));
    for (let state = best; state !== 0 && costs[state] !== Infinity;) {
      const arc = this.#firstFrom(state);
      yield arc;
      state = region.to[arc] as number;
    }
  }

  #firstFrom(state: number): number {
    const known = this.#first.get(state);
    if (known !== undefined) return known;
    const { costs, toll, region } = this.#ways;
    const { leaving, leavingArc, row, to } = region;
    const arcs = leavingArc
      .subarray(leaving[state], leaving[state + 1])
      .filter((arc) => toll(arc) === 0 && (costs[to[arc] as number] as number) + 1 === costs[state]);
    const first = arcs.reduce((one, other) =>
      this.#estate.compareRelations(row[other] as number, row[one] as number) < 0 ? other : one,
    );
    this.#first.set(state, first);
    return first;
  }
}
