import type { Estate } from "../../projection/estate.ts";
import type { Spread } from "./spread.ts";

/** What bounds a spread. */
export interface SpreadLimits {
  /** Rounds. */
  readonly maxDepth: number;
  /** Entities reached, origins not counted. */
  readonly maxEntities: number;
  /** Whether the time that the question was given is over. */
  readonly isOver: () => boolean;
}

/**
 * What cut a spread short. EITHER: with one of depth and entities lifted alone nothing would have been added, with both it would.
 */
export type Cut = "NONE" | "DEPTH" | "ENTITIES" | "EITHER" | "TIME";

/** How harm goes on from what grew in the round before. */
export interface Step {
  /** Offers all that the round gives; yields every few thousand hops, true where the time is over. */
  take(spread: Spread, round: number): Generator<void, boolean>;
  /** Whether anything is left to try although nothing grew. */
  hasMore(): boolean;
  /** Told after a round was ended. */
  ended?(spread: Spread, round: number): void;
}

/** A spread that has ended. */
export interface EndedSpread {
  readonly cut: Cut;
  /** Hops up to this round were taken, those that gave nothing new among them. */
  readonly lastRound: number;
}

/** Runs rounds until nothing grows or a limit is met. The spread holds its origins as round 0. */
export function* runRounds(
  estate: Estate,
  spread: Spread,
  step: Step,
  limits: SpreadLimits,
): Generator<void, EndedSpread> {
  const originCount = spread.count;
  let room = limits.maxEntities;
  for (let round = 1; round <= limits.maxDepth; round += 1) {
    if (isStill(spread, step)) return { cut: "NONE", lastRound: limits.maxDepth };
    if (yield* step.take(spread, round)) {
      spread.dropRound();
      return { cut: "TIME", lastRound: round - 1 };
    }
    const { reached } = spread;
    if (reached > room) {
      keepFirst(estate, spread, room);
      spread.endRound();
      return { cut: "ENTITIES", lastRound: round };
    }
    room -= reached;
    spread.endRound();
    step.ended?.(spread, round);
  }
  const cut = yield* whatDepthCut(spread, step, limits, room, originCount);
  spread.rewind(Math.min(spread.round, limits.maxDepth));
  return { cut, lastRound: limits.maxDepth };
}

/** Goes on past the last round until it is seen whether more depth would have added to the answer. */
function* whatDepthCut(
  spread: Spread,
  step: Step,
  { maxDepth, isOver }: SpreadLimits,
  room: number,
  originCount: number,
): Generator<void, Cut> {
  for (let round = maxDepth + 1; !isStill(spread, step); round += 1) {
    if (isOver() || (yield* step.take(spread, round))) {
      spread.dropRound();
      return "TIME";
    }
    const { reached } = spread;
    const isSeen = reached > 0 ? room > 0 || growsBesideNew(spread, originCount) : growsBesideNew(spread, originCount);
    spread.endRound();
    if (isSeen) return "DEPTH";
    if (reached > 0) return "EITHER";
    step.ended?.(spread, round);
  }
  return "NONE";
}

function isStill(spread: Spread, step: Step): boolean {
  return spread.roundStart(spread.round) === spread.count && !step.hasMore();
}

/** Whether something grows that was reached before and is no origin: what an origin holds is in no answer. */
function growsBesideNew(spread: Spread, originCount: number): boolean {
  const origins = new Set(spread.entity.subarray(0, originCount));
  for (let entry = spread.roundStart(spread.roundEnds.length); entry < spread.count; entry += 1) {
    const entity = spread.entity[entry] as number;
    if (spread.held[entity] !== 0 && !origins.has(entity)) return true;
  }
  return false;
}

/** Of those that the round under way reaches first, keeps the first by id; what was reached before may grow all the same. */
function keepFirst(estate: Estate, spread: Spread, room: number): void {
  const start = spread.roundStart(spread.roundEnds.length);
  const reached = spread.entity.slice(start, spread.count).filter((entity) => spread.held[entity] === 0);
  spread.drop(new Set(reached.sort((left, right) => estate.compareEntities(left, right)).subarray(room)));
}
