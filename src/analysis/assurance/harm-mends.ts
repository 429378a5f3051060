import type { ClaimEnd } from "../causes/claim-ends.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { inTime } from "../in-time.ts";
import { lateWay } from "./late-way.ts";
import { compareMends, type Closing, type Closings, type HarmMend } from "./mend.ts";
import { Mended } from "./mended.ts";
import { MendTally, originGuards, type Candidate, type OpenClaim } from "./tally-mends.ts";

/** A mend that was tried, and what becomes of the claims that it may close: undefined where it closes one. */
interface Tried {
  readonly candidate: Candidate;
  readonly closes: number;
  /** Places of open claims; all others stay open. */
  readonly places: readonly number[];
  readonly ends: readonly (ClaimEnd | undefined)[];
}

/**
 * What to mend against harm that controls can prevent, each time the mend that closes most of the claims still open; at most so many.
 * Where none closes any by itself, the one that is on the first ways of most, with 0: claims fall with those that follow. Claims are
 * of a case in which mendable controls are in the gates. Yields every few thousand steps. Never throws.
 *
 * What a mend may close is counted for all mends at once on the tree of first ways, then for those that may close most by looking for
 * ways around them; only the claims that have none are followed, for they may still go on by a takeover.
 */
export function* harmMends(found: ClaimCase, most: number, isOver: () => boolean): Generator<void, Closings<HarmMend>> {
  const closings: Closing<HarmMend>[] = [];
  let mended = new Mended([]);
  let open: OpenClaim[] = [];
  for (const claim of found.claims) {
    if (claim.end?.isOpen !== true) continue;
    if (isOver()) return { closings, isWhole: false };
    const each = yield* inTime(stillOpen(found, claim, claim.end, mended), isOver);
    if (each === undefined) return { closings, isWhole: false };
    open.push(each);
  }
  while (open.length > 0 && closings.length < most) {
    const before = closings.map(({ mend }) => mend);
    const best = yield* bestOf(found, open, before, mended, isOver);
    if (best === undefined) return { closings, isWhole: false };
    closings.push({ mend: best.candidate.mend, closes: best.closes });
    mended = new Mended([...before, best.candidate.mend]);
    const changed = new Map(best.places.map((place, at) => [place, best.ends[at]]));
    const left: OpenClaim[] = [];
    for (const [place, each] of open.entries()) {
      const end = changed.get(place);
      if (end !== undefined) {
        const still = yield* inTime(stillOpen(found, each.claim, end, mended), isOver);
        if (still === undefined) return { closings, isWhole: false };
        left.push(still);
      } else if (!changed.has(place)) left.push(each);
    }
    open = left;
  }
  return { closings, isWhole: true };
}

function* stillOpen(
  found: ClaimCase,
  claim: OpenClaim["claim"],
  end: ClaimEnd,
  mended: Mended,
): Generator<void, OpenClaim> {
  const fallen = mended.fallenOf(found.region.gates.fallen);
  const isLate = end.fallen.size > fallen.size;
  const late = isLate ? yield* lateWay(found, claim.starts, mended) : undefined;
  return { claim, late, originGuards: originGuards(found, claim) };
}

/** The mend that closes most; undefined where there is no time. */
function* bestOf(
  found: ClaimCase,
  open: readonly OpenClaim[],
  before: readonly HarmMend[],
  mended: Mended,
  isOver: () => boolean,
): Generator<void, Tried | undefined> {
  const tally = yield* inTime(MendTally.of(found, open, mended), isOver);
  if (tally === undefined) return undefined;
  let best: Tried | undefined;
  for (const candidate of tally.candidates()) {
    if (isOver()) return undefined;
    if (best !== undefined && candidate.mayClose < best.closes) break;
    const places =
      best?.closes === candidate.mayClose && isAfter(found, candidate, best) ? [] : tally.mayClose(candidate);
    const mayBe = places.length;
    if (best !== undefined && (mayBe === 0 || mayBe < best.closes)) continue;
    if (best?.closes === mayBe && isAfter(found, candidate, best)) continue;
    const tried = yield* tryOut(found, open, places, before, candidate, isOver);
    if (tried === undefined) return undefined;
    if (best === undefined || isBetter(found, tried, best)) best = tried;
  }
  return best;
}

function isAfter({ estate }: ClaimCase, candidate: Candidate, best: Tried): boolean {
  return compareMends(estate, best.candidate, candidate) < 0;
}

/** What closes none stands in the order of what may close most, which is that in which it is tried. */
function isBetter(found: ClaimCase, tried: Tried, best: Tried): boolean {
  if (tried.closes !== best.closes) return tried.closes > best.closes;
  return tried.closes > 0 && !isAfter(found, tried.candidate, best);
}

function* tryOut(
  found: ClaimCase,
  open: readonly OpenClaim[],
  places: readonly number[],
  before: readonly HarmMend[],
  candidate: Candidate,
  isOver: () => boolean,
): Generator<void, Tried | undefined> {
  if (places.length === 0) return { candidate, closes: 0, places, ends: [] };
  const mended = new Mended([...before, candidate.mend]);
  const { shown, safe, shutRows } = mended;
  const claims = places.map((place) => (open[place] as OpenClaim).claim);
  const fallen = mended.fallenOf(found.region.gates.fallen);
  const followed = yield* found.ends.follow(
    claims.map(({ starts }) => ({ starts, fallen })),
    { untilOpen: true, isOver, safe, shutRows },
  );
  if (followed.includes(undefined)) return undefined;
  const ends = followed.map((end, at) => {
    const claim = claims[at];
    if (claim === undefined || end?.isOpen !== true) return undefined;
    return originGuards(found, claim).some((control) => shown.has(control)) ? undefined : end;
  });
  return { candidate, closes: ends.filter((end) => end === undefined).length, places, ends };
}
