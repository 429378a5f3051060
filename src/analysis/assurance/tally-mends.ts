import { isShut, type Gates } from "../causes/gates.ts";
import { noWay, type HarmRegion } from "../causes/harm-region.ts";
import type { OutcomeClaim } from "../causes/outcome-claim.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { FirstWays } from "./first-ways.ts";
import { compareMends, type HarmMend } from "./mend.ts";
import type { Mended } from "./mended.ts";

/** A claim that is still open. */
export interface OpenClaim {
  readonly claim: OutcomeClaim;
  /** Where its harm has to take controls over: the arcs of one way in which it does, see `lateWay`. */
  readonly late: readonly number[] | undefined;
  /** The controls that would make its origin none if they held. */
  readonly originGuards: readonly number[];
}

/** A mend that may close claims. */
export interface Candidate {
  readonly mend: HarmMend;
  /** Hops from it to the outcome; Infinity on a way to a takeover alone. */
  readonly distance: number;
  /** How many open claims may close by it: no more do. */
  readonly mayClose: number;
  /** The left ends of the arcs of first ways that it closes, none behind another. */
  readonly roots: readonly number[];
  /** The places of the open claims that are not on a first way and may close: those that take controls over, those of identities. */
  readonly others: readonly number[];
}

interface Draft {
  readonly mend: HarmMend;
  distance: number;
  ahead: number;
  open: number;
  readonly roots: number[];
  readonly others: number[];
}

/**
 * The mends that may close an open claim: whatever closes one is on each of its open ways, so on the first, and where controls are
 * taken over, on any one way in which they are.
 */
export class MendTally {
  readonly #found: ClaimCase;
  readonly #open: readonly OpenClaim[];
  readonly #ways: FirstWays;
  readonly #mended: Mended;
  readonly #fallen: ReadonlySet<number>;
  readonly #drafts = new Map<number, Draft>();
  /** By state: the places of the claims whose first way begins there. */
  readonly #startingAt = new Map<number, number[]>();

  private constructor(found: ClaimCase, open: readonly OpenClaim[], mended: Mended, ways: FirstWays) {
    this.#found = found;
    this.#open = open;
    this.#ways = ways;
    this.#mended = mended;
    this.#fallen = mended.fallenOf(found.region.gates.fallen);
  }

  /** Yields every few thousand arcs. */
  static *of(found: ClaimCase, open: readonly OpenClaim[], mended: Mended): Generator<void, MendTally> {
    const { estate, region } = found;
    const fallen = mended.fallenOf(region.gates.fallen);
    const tally = new MendTally(
      found,
      open,
      mended,
      yield* FirstWays.of(estate, region, openArcs(region, fallen, mended)),
    );
    tally.#fileClaims();
    yield* tally.#weighFirstWays();
    return tally;
  }

  /** Those that may close most first, then in the order of `compareMends`. */
  *candidates(): Generator<Candidate> {
    const { estate } = this.#found;
    const byCount = Map.groupBy(this.#drafts.values(), ({ ahead, others }) => ahead + others.length);
    for (const mayClose of [...byCount.keys()].sort((left, right) => right - left)) {
      if (mayClose === 0) return;
      const alike = byCount.get(mayClose) ?? [];
      for (const { mend, distance, roots, others } of alike.sort((left, right) => compareMends(estate, left, right))) {
        yield { mend, distance, mayClose, roots, others };
      }
    }
  }

  /** The places of the open claims that may close by a candidate, some of which may go on by a takeover all the same. */
  mayClose({ mend, roots, others }: Candidate): readonly number[] {
    const { region } = this.#found;
    const isClosed = closedBy(region, mend);
    const places = [...others];
    const seen = new Set(others);
    for (const state of this.#ways.cutOff(roots, isClosed)) {
      for (const place of this.#startingAt.get(state) ?? []) {
        if (!seen.has(place) && this.#ways.isCutOff(this.#startsOf(place))) places.push(place);
      }
    }
    return places;
  }

  #startsOf(place: number): readonly number[] {
    return (this.#open[place] as OpenClaim).claim.starts;
  }

  #fileClaims(): void {
    for (const [place, { claim, late, originGuards }] of this.#open.entries()) {
      for (const control of originGuards) {
        if (!this.#mended.shown.has(control)) this.#propose({ kind: "SHOW", control }, Infinity, place);
      }
      if (late !== undefined) {
        for (const arc of late)
          this.#proposeOn(arc, (mend, far) => {
            this.#propose(mend, far, place);
          });
        continue;
      }
      const start = this.#ways.nearest(claim.starts);
      if (start === undefined) throw new RangeError("no open way leads on from an open claim");
      const others = this.#startingAt.get(start);
      if (others === undefined) this.#startingAt.set(start, [place]);
      else others.push(place);
    }
  }

  /** What could close an arc that harm takes. */
  #proposeOn(arc: number, propose: (mend: HarmMend, far: number) => void): void {
    const { gates, gate, row, to, distance } = this.#found.region;
    const hops = distance[to[arc] as number] as number;
    const far = hops === noWay ? Infinity : hops;
    propose({ kind: "GUARD", row: row[arc] as number }, far);
    for (const control of gates.controlsOf(gate[arc] as number)) {
      propose({ kind: this.#fallen.has(control) ? "SHOW" : "PROTECT", control }, far);
    }
  }

  #propose(mend: HarmMend, far: number, place: number): void {
    const { others } = this.#draftOf(mend, far);
    if (others.at(-1) !== place) others.push(place);
  }

  #draftOf(mend: HarmMend, far: number): Draft {
    const key = keyOf(mend);
    let draft = this.#drafts.get(key);
    if (draft === undefined) {
      this.#drafts.set(key, (draft = { mend, distance: far, ahead: 0, open: 0, roots: [], others: [] }));
    }
    draft.distance = Math.min(draft.distance, far);
    return draft;
  }

  /** Counts for each mend the claims on whose first way it is, in one walk over the tree: once for each, however often it is there. */
  *#weighFirstWays(): Generator<void, void> {
    const behind = this.#claimsBehind();
    const walk: number[] = [0];
    const entered = new Map<number, readonly Draft[]>();
    for (let looked = 1; walk.length > 0; looked += 1) {
      const state = walk.at(-1) as number;
      const drafts = entered.get(state);
      if (drafts !== undefined) {
        walk.pop();
        for (const draft of drafts) draft.open -= 1;
        continue;
      }
      entered.set(state, state === 0 ? [] : this.#enter(state, behind[state] as number));
      for (const left of this.#ways.behind(state)) walk.push(left);
      if (looked % statesAStep === 0) yield;
    }
  }

  #enter(state: number, claims: number): readonly Draft[] {
    const drafts: Draft[] = [];
    this.#proposeOn(this.#ways.firstArc(state), (mend, far) => {
      const draft = this.#draftOf(mend, far);
      if (draft.open === 0) {
        draft.ahead += claims;
        draft.roots.push(state);
      }
      draft.open += 1;
      drafts.push(draft);
    });
    return drafts;
  }

  /** By state: how many claims have it on their first way. */
  #claimsBehind(): Int32Array {
    const { to } = this.#found.region;
    const counts = new Int32Array(this.#found.region.size);
    for (const [state, places] of this.#startingAt) counts[state] = places.length;
    for (const state of this.#ways.farthestFirst()) {
      if (counts[state] === 0) continue;
      const right = to[this.#ways.firstArc(state)] as number;
      counts[right] = (counts[right] as number) + (counts[state] as number);
    }
    return counts;
  }
}

const statesAStep = 4096;
const mendKinds = ["SHOW", "PROTECT", "GUARD"] as const;

function keyOf(mend: HarmMend): number {
  return mendKinds.length * (mend.kind === "GUARD" ? mend.row : mend.control) + mendKinds.indexOf(mend.kind);
}

/** Tells whether an arc is open while just these controls have fallen. */
function openArcs(
  { gates, gate, row }: HarmRegion,
  fallen: ReadonlySet<number>,
  { shutRows }: Mended,
): (arc: number) => boolean {
  const shut = shutGates(gates, fallen);
  return (arc) => shut[gate[arc] as number] === 0 && !shutRows.has(row[arc] as number);
}

function shutGates(gates: Gates, fallen: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from({ length: gates.count }, (_, each) => (isShut(gates, each, fallen) ? 1 : 0));
}

/** Tells whether a mend closes an arc that is open. */
function closedBy({ gates, gate, row }: HarmRegion, mend: HarmMend): (arc: number) => boolean {
  if (mend.kind === "GUARD") return (arc) => row[arc] === mend.row;
  const gatesOfControl = new Set(gates.gatesWith(mend.control));
  return (arc) => gatesOfControl.has(gate[arc] as number);
}

/** The controls that would make an identity no origin if they held: those that guard it on its way in. */
export function originGuards({ estate, guards, isMendable }: ClaimCase, { origin }: OutcomeClaim): readonly number[] {
  if (estate.kindOf(origin) !== "IDENTITY") return [];
  return guards
    .of(origin)
    .filter(({ side, aboveAmount, control }) => side === "IN" && aboveAmount === undefined && isMendable(control))
    .map(({ control }) => control);
}
