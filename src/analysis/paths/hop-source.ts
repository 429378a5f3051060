/**
 * Powers as states of a path: the bits of `powers`, and one more that is held wherever anything at all is, an outcome that came
 * about or a thing that is out included. The end of a path needs no more than that.
 */
export const anyHold = 128;
export const everyHold = 255;
/** How many bits there are. */
export const holdCount = 8;
/** In the place of a need: whatever is held on the left is needed, and given, on the right. */
export const carriesOn = 0;

/**
 * Told of one hop that may be open: its key, the entity at its other end, the one bit that it needs (or `carriesOn`), the bits
 * that it gives, and whether its relation is known to hold. Every hop that gives anything gives `anyHold` too.
 */
export type VisitHop = (key: number, other: number, need: number, gives: number, isSteady: boolean) => void;

/** A hop of a path: a relation, and which way it is travelled. */
export interface TravelledHop {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly reversed: boolean;
}

/** Where a search of paths finds its hops. It is told of all that may be open; whether one is, is asked of those that matter. */
export interface HopSource {
  /** Every hop that leaves the entity and whose need is among `held`. */
  eachLeaving(entity: number, held: number, visit: VisitHop): void;
  /** Every hop that enters the entity and gives one of `wanted`. */
  eachEntering(entity: number, wanted: number, visit: VisitHop): void;
  isOpen(key: number, isSteady: boolean): boolean;
  hopOf(key: number): TravelledHop;
}
