import type { Powers } from "../../ontology/powers.ts";
import type { ClaimEnd } from "../causes/claim-ends.ts";
import { isShut } from "../causes/gates.ts";
import type { OutcomeClaim } from "../causes/outcome-claim.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { roundsWithin } from "../causes/rounds-within.ts";
import { takeoverRounds } from "../causes/takeover-rounds.ts";
import { lengthOn, waysOn, type WaysOn } from "../causes/ways-on.ts";

/** An origin from which the outcome can be reached, and its first path: open where there is an open one. */
export interface ExposedOrigin {
  readonly claim: OutcomeClaim;
  readonly isOpen: boolean;
  /** Hops of its first path. */
  readonly length: number;
  /** The ways that the path is the first of; undefined in an outage. */
  readonly ways: WaysOn | undefined;
  /** Whether the harm has gained one of some powers over an entity, of those that take controls over. */
  readonly hasGained: (entity: number, oneOf: Powers) => boolean;
}

/** Origins in order: open ones first, then by (length, origin id). */
export interface ExposedOrigins {
  readonly origins: readonly ExposedOrigin[];
  /** The same with no limit of depth; the same list where the depth limits nothing. */
  readonly unlimited: readonly ExposedOrigin[];
  readonly isWhole: boolean;
}

/**
 * For each claim, whether an open path of at most so many hops comes to the outcome, and how long the first path is. Open are the hops
 * that no control closes at the end of residual reach from that origin alone, within as many rounds. Yields now and then.
 */
export function* exposedOrigins(
  found: ClaimCase,
  claims: readonly OutcomeClaim[],
  maxDepth: number,
  isOver: () => boolean,
): Generator<void, ExposedOrigins> {
  const { region, ends } = found;
  const { gates, gate } = region;
  const known = new Map<string, WaysOn>();
  let firstRounds: number | undefined;
  const inherent = yield* waysOn(region, () => 0);
  function* openWays(fallen: ReadonlySet<number>): Generator<void, WaysOn> {
    const key = [...fallen].sort((left, right) => left - right).join(" ");
    let ways = known.get(key);
    if (ways === undefined) {
      known.set(
        key,
        (ways = yield* waysOn(region, (arc) => (isShut(gates, gate[arc] as number, fallen) ? Infinity : 0))),
      );
    }
    return ways;
  }

  const followed = yield* ends.follow(
    claims.map(({ starts }) => ({ starts, fallen: gates.fallen })),
    { untilOpen: false, isOver },
  );
  const unlimited: ExposedOrigin[] = [];
  const origins: ExposedOrigin[] = [];
  for (const [index, claim] of claims.entries()) {
    const end = followed[index];
    if (isOver() || end === undefined) return { origins: inOrder(found, origins), unlimited: [], isWhole: false };
    if (claim.scenario === "OUTAGE") {
      const outage = { claim, isOpen: true, length: claim.distance, ways: undefined, hasGained: () => false };
      unlimited.push(outage);
      if (outage.length <= maxDepth) origins.push(outage);
      continue;
    }
    const free = exposed(claim, yield* openWays(end.fallen), Infinity, (entity, oneOf) =>
      ends.hasGained(end, entity, oneOf),
    );
    if (free !== undefined) unlimited.push(free);
    if (!ends.hasAnyHandle(end) || (yield* isInTime(claim, end))) {
      const within = exposed(claim, yield* openWays(end.fallen), maxDepth, free?.hasGained ?? (() => false));
      if (within !== undefined) origins.push(within);
    } else {
      const { held, fallen } = yield* roundsWithin(region, ends, claim.starts, maxDepth);
      const hasGained = (entity: number, oneOf: Powers): boolean =>
        region.statesOf(entity, oneOf).some((state) => held[state] === 1);
      const within = exposed(claim, yield* openWays(fallen), maxDepth, hasGained);
      if (within !== undefined) origins.push(within);
    }
  }
  const ordered = inOrder(found, origins);
  return { origins: ordered, unlimited: inOrder(found, unlimited), isWhole: true };

  /** Whether all that harm takes over is surely taken over within the depth, so that its rounds need not be counted one by one. */
  function* isInTime({ end: first }: OutcomeClaim, last: ClaimEnd): Generator<void, boolean> {
    // Every round gains a state, or opens what a state gained before took over.
    if (2 * region.size <= maxDepth) return true;
    if (first?.fallen !== gates.fallen) return false;
    // What takes over is all gained with nothing taken over before.
    return ends.gainsNoMore(last, first) && (yield* rounds()) <= maxDepth;
  }

  function* rounds(): Generator<void, number> {
    return (firstRounds ??= yield* takeoverRounds(region, ends, gates.fallen));
  }

  function exposed(
    claim: OutcomeClaim,
    open: WaysOn,
    longest: number,
    hasGained: ExposedOrigin["hasGained"],
  ): ExposedOrigin | undefined {
    const [length, shortest] = [lengthOn(open, claim.starts), claim.distance];
    if (length <= longest && length < Infinity) return { claim, isOpen: true, length, ways: open, hasGained };
    return shortest <= longest ? { claim, isOpen: false, length: shortest, ways: inherent, hasGained } : undefined;
  }
}

function inOrder({ estate }: ClaimCase, origins: readonly ExposedOrigin[]): readonly ExposedOrigin[] {
  return origins.toSorted(
    (left, right) =>
      Number(right.isOpen) - Number(left.isOpen) ||
      left.length - right.length ||
      estate.compareEntities(left.claim.origin, right.claim.origin),
  );
}
