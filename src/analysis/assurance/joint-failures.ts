import type { OutcomeClaim } from "../causes/outcome-claim.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { inTime } from "../in-time.ts";
import { MergedReach } from "./merged-reach.ts";

/** Controls that may fail together, because they are one, sit in one layer or come from one vendor. */
export interface JointFailure<Cause> {
  readonly cause: Cause;
  readonly controls: readonly number[];
}

/** A failure that claims do not survive. */
export interface Break<Cause> extends JointFailure<Cause> {
  /** How many claims hold no longer. */
  readonly claims: number;
}

interface World {
  readonly members: OutcomeClaim[];
  readonly reach: MergedReach;
}

/**
 * Which failures open claims that hold, in the order of the failures; undefined where there was no time to see. First all claims
 * that take over the same controls are looked at together, which settles most failures; what might break one is then tried on each.
 */
export function* breaksBy<Cause>(
  { claims, region, ends }: ClaimCase,
  failures: readonly JointFailure<Cause>[],
  isOver: () => boolean,
): Generator<void, readonly Break<Cause>[] | undefined> {
  const byFallen = Map.groupBy(
    claims.filter(({ holds }) => holds),
    ({ end }) => end?.fallen ?? none,
  );
  const worlds: World[] = [];
  for (const [fallen, members] of byFallen) {
    const starts = members.flatMap((claim) => claim.starts);
    const reach = yield* inTime(MergedReach.of(region, ends, starts, fallen), isOver);
    if (reach === undefined || isOver()) return undefined;
    worlds.push({ members, reach });
  }
  const breaks: Break<Cause>[] = [];
  for (const failure of failures) {
    let broken = 0;
    for (const { members, reach } of worlds) {
      if (isOver()) return undefined;
      const mightOpen = yield* inTime(reach.mightOpen(failure.controls), isOver);
      if (mightOpen === undefined) return undefined;
      if (!mightOpen) continue;
      const fallen = new Set([...(members[0]?.end?.fallen ?? none), ...failure.controls]);
      const starts = members.map((claim) => ({ starts: claim.starts, fallen }));
      const found = yield* ends.follow(starts, { untilOpen: true, isOver });
      if (found.includes(undefined)) return undefined;
      broken += found.filter((end) => end?.isOpen === true).length;
    }
    if (broken > 0) breaks.push({ ...failure, claims: broken });
  }
  return breaks;
}

const none: ReadonlySet<number> = new Set();
