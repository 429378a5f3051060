import type { ClaimEnd } from "../causes/claim-ends.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { compareMends, type Closing, type Closings, type HarmMend } from "./mend.ts";
import { Mended } from "./mended.ts";
import { originGuards, tallyMends, type Candidate, type OpenClaim } from "./tally-mends.ts";

/** Mends that are tried for one place in the list, those that may close most first. */
const triedMax = 256;

/** A mend that was tried, and what becomes of the claims that it may close: undefined where it closes one. */
interface Tried {
  readonly candidate: Candidate;
  readonly closes: number;
  readonly after: readonly (OpenClaim | undefined)[];
}

/**
 * What to mend against harm that controls can prevent, each time the mend that closes most of the claims still open; at most so many.
 * Where none closes any by itself, the one that is on the first paths of most, with 0: claims fall with those that follow. Claims are
 * of a case in which mendable controls are in the gates. Yields every few thousand steps. Never throws.
 */
export function* harmMends(found: ClaimCase, most: number, isOver: () => boolean): Generator<void, Closings<HarmMend>> {
  const closings: Closing<HarmMend>[] = [];
  let open: readonly OpenClaim[] = found.claims.flatMap((claim) =>
    claim.end?.isOpen === true ? [{ claim, taken: takenOver(claim.end, found.region.gates.fallen) }] : [],
  );
  while (open.length > 0 && closings.length < most) {
    const before = closings.map(({ mend }) => mend);
    const candidates = yield* tallyMends(found, open, new Mended(before));
    const best = yield* bestOf(found, open, before, candidates, isOver);
    if (best === undefined) return { closings, isWhole: false };
    closings.push({ mend: best.candidate.mend, closes: best.closes });
    const changed = new Map(best.candidate.members.map((index, at) => [index, best.after[at]]));
    open = open.flatMap((each, index) => (changed.has(index) ? (changed.get(index) ?? []) : each));
  }
  return { closings, isWhole: true };
}

/** The mend that closes most, of those that may; undefined where there is no time. */
function* bestOf(
  found: ClaimCase,
  open: readonly OpenClaim[],
  before: readonly HarmMend[],
  candidates: readonly Candidate[],
  isOver: () => boolean,
): Generator<void, Tried | undefined> {
  let best: Tried | undefined;
  for (const candidate of candidates.slice(0, triedMax)) {
    const mayBe = candidate.members.length;
    if (best !== undefined && mayBe < Math.max(1, best.closes)) break;
    if (best?.closes === mayBe && compareMends(found.estate, best.candidate, candidate) < 0) continue;
    const tried = yield* tryOut(found, open, before, candidate, isOver);
    if (tried === undefined) return undefined;
    if (best === undefined || isBetter(found, tried, best)) best = tried;
  }
  return best;
}

/** What closes none stands in the order of what may close most, which is that in which it is tried. */
function isBetter({ estate }: ClaimCase, tried: Tried, best: Tried): boolean {
  if (tried.closes !== best.closes) return tried.closes > best.closes;
  return tried.closes > 0 && compareMends(estate, tried.candidate, best.candidate) < 0;
}

function* tryOut(
  found: ClaimCase,
  open: readonly OpenClaim[],
  before: readonly HarmMend[],
  candidate: Candidate,
  isOver: () => boolean,
): Generator<void, Tried | undefined> {
  const mended = new Mended([...before, candidate.mend]);
  const { region, ends } = found;
  const { shown, safe, shutRows } = mended;
  const fallen = mended.fallenOf(region.gates.fallen);
  const claims = candidate.members.map((index) => (open[index] as OpenClaim).claim);
  const followed = yield* ends.follow(
    claims.map(({ starts }) => ({ starts, fallen })),
    { untilOpen: true, isOver, safe, shutRows },
  );
  if (followed.includes(undefined)) return undefined;
  const after = followed.map((end, at): OpenClaim | undefined => {
    const claim = claims[at];
    if (claim === undefined || end?.isOpen !== true) return undefined;
    const isNoOrigin = originGuards(found, claim).some((control) => shown.has(control));
    return isNoOrigin ? undefined : { claim, taken: takenOver(end, fallen) };
  });
  return { candidate, closes: after.filter((each) => each === undefined).length, after };
}

function takenOver(end: ClaimEnd, fallen: ReadonlySet<number>): readonly number[] {
  return [...end.fallen].filter((control) => !fallen.has(control)).sort((left, right) => left - right);
}
