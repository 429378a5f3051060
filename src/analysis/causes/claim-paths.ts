import { startingPowers } from "../starting-powers.ts";
import type { Path } from "../paths/path.ts";
import { inTime } from "../in-time.ts";
import type { ClaimEnd } from "./claim-ends.ts";
import { claimPath } from "./claim-path.ts";
import { isShut } from "./gates.ts";
import type { OutcomeClaim } from "./outcome-claim.ts";
import type { ClaimCase } from "./outcome-claims.ts";
import { outagePath } from "./outage-path.ts";
import { firstWay, waysOn, type WaysOn } from "./ways-on.ts";

/** A claim with how its harm ends in the end, and the path that stands for it. */
export interface ClaimWithPath {
  readonly claim: OutcomeClaim;
  /** Final; undefined for an outage, and where it is not settled. */
  readonly end: ClaimEnd | undefined;
  readonly path: Path;
}

/**
 * For each of some claims its origin's first open path, else the inherent one that crosses the fewest hops which are closed; of those
 * the shortest, then by relation ids from the start. Same order out; the first few of them where the time is over before all are
 * found. Yields every few thousand hops. Never throws.
 */
export function* claimPaths(
  found: ClaimCase,
  claims: readonly OutcomeClaim[],
  isOver: () => boolean,
): Generator<void, readonly ClaimWithPath[]> {
  const { estate, region, ends } = found;
  const { gates, gate } = region;
  const followed = yield* ends.follow(
    claims.map(({ starts, end }) => ({ starts, fallen: end?.fallen ?? gates.fallen })),
    { untilOpen: false, isOver },
  );
  const open = new Map<ReadonlySet<number>, WaysOn>();
  const inherent = new Map<ReadonlySet<number>, WaysOn>();
  const all: ClaimWithPath[] = [];
  for (const [index, claim] of claims.entries()) {
    if (claim.scenario === "OUTAGE") {
      const path = yield* outagePath(found, claim, isOver);
      if (path === undefined) return all;
      all.push({ claim, end: undefined, path });
      continue;
    }
    const end = followed[index];
    if (isOver() || (end === undefined && claim.isSettled)) return all;
    const fallen = end?.fallen ?? gates.fallen;
    const isOpen = end?.isOpen === true;
    const known = isOpen ? open : inherent;
    let ways = known.get(fallen);
    if (ways === undefined) {
      const closed = isOpen ? Infinity : 1;
      const toll = (arc: number): number => (isShut(gates, gate[arc] as number, fallen) ? closed : 0);
      ways = yield* inTime(waysOn(region, toll), isOver);
      if (ways === undefined) return all;
      known.set(fallen, ways);
    }
    const rows = firstWay(estate, ways, claim.starts);
    const hasGained = (entity: number, oneOf: number): boolean =>
      end !== undefined && ends.hasGained(end, entity, oneOf);
    all.push({ claim, end, path: claimPath(found, rows, startingPowers[claim.scenario], hasGained) });
  }
  return all;
}
