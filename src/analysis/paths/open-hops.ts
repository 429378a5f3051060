import { noEntity, type Estate } from "../../projection/estate.ts";
import type { ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";
import { closingGuards } from "../spread/closing-guards.ts";
import { harmHops, hopIndexes, type HopIndexes } from "./harm-hops.ts";
import type { HopSource } from "./hop-source.ts";
import { residualReach } from "./residual-reach.ts";
import type { SearchEffort } from "./search-effort.ts";
import { Takeovers } from "./takeovers.ts";

/** Where harm starts, and how many rounds residual reach goes on. */
export interface HarmStart {
  /** Entity numbers, each once. */
  readonly from: readonly number[];
  /** What the origins hold. */
  readonly holds: number;
  readonly maxDepth: number;
}

/** What a search found along the hops that are open at the end of residual reach. */
export interface OpenSearch<Found> {
  readonly found: Found;
  /** Whether a control closes any hop that the search asked about. */
  readonly metControls: boolean;
  /** Whether a control closes the hop along a relation in the end. */
  readonly isBlocked: (row: number) => boolean;
  readonly takeovers: Takeovers;
  readonly indexes: HopIndexes;
}

/** Larger than any round in which a control is taken over. */
const atTheEnd = Number.MAX_SAFE_INTEGER;

/**
 * Searches along the hops that are open at the end of residual reach from all origins together. A control that is met is taken
 * to hold until it is seen whether the harm takes it over; where it does, the search is made again.
 */
export function* searchOpenHops<Found>(
  estate: Estate,
  { from, holds, maxDepth }: HarmStart,
  guards: Guards,
  standings: ControlStandings,
  effort: SearchEffort,
  search: (source: HopSource) => Generator<void, Found>,
): Generator<void, OpenSearch<Found>> {
  const closing = closingGuards(estate, guards, standings);
  const origins = from.map((entity) => ({ entity, holds }));
  const residual = () => residualReach(estate, from, holds, closing, standings, maxDepth, () => effort.checkTime());
  const takeovers = new Takeovers(estate, standings, origins, maxDepth, residual, effort);
  const blockedBy = (row: number): number => closing.closedBy(row, atTheEnd, takeovers.firstHeld);

  const indexes = yield* hopIndexes(estate);
  let found: Found;
  const closedBy = new Set<number>();
  do {
    closedBy.clear();
    const isOpen = (row: number): boolean => {
      const control = blockedBy(row);
      if (control !== noEntity) closedBy.add(control);
      return control === noEntity;
    };
    found = yield* search(harmHops(estate, indexes, isOpen));
  } while (yield* takeovers.settle(closedBy));
  const isBlocked = (row: number): boolean => blockedBy(row) !== noEntity;
  return { found, metControls: closedBy.size > 0, isBlocked, takeovers, indexes };
}
