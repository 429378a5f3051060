import type { TravelledHop } from "../paths/hop-source.ts";
import type { ArcsByEnd } from "../arcs-by-end.ts";

/** A relation on a way from the origins to the targets. */
export interface NetworkRelation {
  /** The hop along it; of several (what a control takes out by one guard), the one to the first entity by id. */
  readonly hop: TravelledHop;
  /** The bits that it gives, or `carriesOn`. */
  readonly gives: number;
  /** How many arcs carry it: one for each power that it passes on, or one alone. */
  readonly copies: number;
  /** Fewest hops from an origin to where it leaves from. */
  readonly distance: number;
}

/**
 * All ways from the origins to the targets as one network. Its nodes are states (an entity, and a power held over it that
 * leads on), the source, which is all that the origins hold from the start, and the sink, which is that any target is reached.
 * A relation is an arc; where it gives several powers, to a node of its own, its head, from which it gives them all. One that
 * passes on what its left holds has an arc for each power instead. Every arc lies on a way from the source to the sink.
 */
export interface StateNetwork {
  /** By node: whose state it is; `noEntity` for the source, the sink and heads. */
  readonly entities: Int32Array;
  /** By node that is a state or the sink: the fewest hops from an origin. */
  readonly distances: Int32Array;
  /** By arc. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Its number in `relations`; `noRelation` from a head. */
  readonly relation: Int32Array;
  readonly leaving: ArcsByEnd;
  readonly relations: readonly NetworkRelation[];
}

export const sourceNode = 0;
export const sinkNode = 1;
export const noRelation = -1;
