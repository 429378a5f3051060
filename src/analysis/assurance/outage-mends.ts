import { relationRules } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { leadingToOutage, type LeadingToOutage } from "../causes/leading-to-outage.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import type { Closing, Closings, StandIn } from "./mend.ts";
import { inTime } from "../in-time.ts";

/** Mends that are tried for one place in the list, those on the way of most first. */
const triedMax = 16;

interface Candidate {
  readonly mend: StandIn;
  readonly distance: number;
  readonly members: number[];
}

/**
 * Where something should stand in, so that outages do not bring the outcome about, the place that surely closes most of the claims
 * still open first; at most so many. Only relations that can have an alternative, or be done without, are among them, and none that
 * closes nothing: `left` are the last hops of the claims that stay open. Yields now and then. Never throws.
 */
export function* outageMends(
  { estate, guards, outcome, claims }: ClaimCase,
  most: number,
  isOver: () => boolean,
): Generator<void, Closings<StandIn> & { readonly left: readonly StandIn[] }> {
  let open = claims.filter(({ scenario }) => scenario === "OUTAGE").map(({ origin }) => origin);
  const closings: Closing<StandIn>[] = [];
  const mended = new Set<number>();
  while (open.length > 0) {
    const now = yield* inTime(leadingToOutage(estate, guards, outcome, mended), isOver);
    if (now === undefined) return { closings, isWhole: false, left: [] };
    const candidates = proposals(estate, now, open);
    let best: { readonly mend: StandIn; readonly still: readonly number[] } | undefined;
    for (const { mend, members } of closings.length < most ? candidates.slice(0, triedMax) : []) {
      if (best !== undefined && members.length < open.length - best.still.length) break;
      const without = new Set([...mended, mend.row]);
      const leading = yield* inTime(leadingToOutage(estate, guards, outcome, without), isOver);
      if (leading === undefined || isOver()) return { closings, isWhole: false, left: [] };
      const still = open.filter((origin) => leading.distances.has(origin));
      if (still.length < (best?.still.length ?? open.length)) best = { mend, still };
    }
    if (best === undefined) return { closings, isWhole: true, left: lastHops(estate, now, open) };
    closings.push({ mend: best.mend, closes: open.length - best.still.length });
    mended.add(best.mend.row);
    open = [...best.still];
  }
  return { closings, isWhole: true, left: [] };
}

/** The hops on the first ways of open claims where something may stand in, those on the way of most first, then by nearness and id. */
function proposals(
  estate: Estate,
  { first, distances }: LeadingToOutage,
  open: readonly number[],
): readonly Candidate[] {
  const byRow = new Map<number, Candidate>();
  for (const origin of open) {
    let from = origin;
    for (let step = first.get(from); step !== undefined; step = first.get(from)) {
      const { row, to } = step;
      if (canBeDoneWithout(estate, row)) {
        let candidate = byRow.get(row);
        if (candidate === undefined) {
          candidate = { mend: { kind: "STAND_IN", row, from, to }, distance: distances.get(to) ?? 0, members: [] };
          byRow.set(row, candidate);
        }
        candidate.members.push(origin);
      }
      from = to;
    }
  }
  return [...byRow.values()].sort(
    (left, right) =>
      right.members.length - left.members.length ||
      left.distance - right.distance ||
      estate.compareRelations(left.mend.row, right.mend.row),
  );
}

function canBeDoneWithout(estate: Estate, row: number): boolean {
  const type = estate.typeOf(row);
  return type === "CAN_ACCESS" || type === "GUARDS" || relationRules[type].properties.has("alternative");
}

/** The hops into the outcome by which open claims come to it, by relation id. */
function lastHops(estate: Estate, { first, distances }: LeadingToOutage, open: readonly number[]): readonly StandIn[] {
  const last = new Map<number, StandIn>();
  for (const origin of open) {
    let from = origin;
    for (let step = first.get(from); step !== undefined; step = first.get(from)) {
      if (distances.get(step.to) === 0) last.set(step.row, { kind: "STAND_IN", from, ...step });
      from = step.to;
    }
  }
  return [...last.values()].sort((left, right) => estate.compareRelations(left.row, right.row));
}
