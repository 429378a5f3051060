import type { Estate } from "../../projection/estate.ts";
import { bitsOf } from "../bits-of.ts";
import { Cone, unbounded, type Stand } from "../paths/cone.ts";
import { anyHold, carriesOn, everyHold, type HopSource, type VisitHop } from "../paths/hop-source.ts";
import type { SearchEffort } from "../paths/search-effort.ts";
import { unknown } from "../paths/wave.ts";
import { NetworkDraft } from "./network-draft.ts";
import { sourceNode, type StateNetwork } from "./state-network.ts";

/** From where to where ways are looked for. */
export interface WayEnds {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What the origins hold. */
  readonly holds: number;
}

/** What there is of ways. */
export interface FoundNetwork {
  readonly pathExists: boolean;
  /** All ways; undefined where there is none, or where they are not all known. */
  readonly network: StateNetwork | undefined;
  /** Whether all ways are known; if not, time was up or they are too long to be counted. */
  readonly isWhole: boolean;
  /** Entities met. */
  readonly entities: number;
}

/**
 * The network of all ways along the hops of a source. A way ends at the first target that it meets, and what an origin holds
 * from the start is the source, whatever leads there: longer paths hold such a way, so what meets every way meets them all.
 */
export function* findNetwork(
  estate: Estate,
  source: HopSource,
  { from, to, holds }: WayEnds,
  effort: SearchEffort,
): Generator<void, FoundNetwork> {
  const starts = from.map((entity): Stand => ({ entity, holds: holds | anyHold }));
  const ends = to.map((entity): Stand => ({ entity, holds: anyHold }));
  const cone = new Cone(source, estate.entitySlots, starts, ends, effort);
  yield* cone.extend(unbounded);
  const pathExists = cone.nearest !== unknown;
  const found = (network?: StateNetwork): FoundNetwork => {
    const isWhole = cone.isWhole && !effort.isTimeUp;
    return { pathExists, network: isWhole ? network : undefined, isWhole, entities: cone.size };
  };
  if (!pathExists || !cone.isWhole) return found();

  const draft = new NetworkDraft(estate);
  const targets = new Set(to);
  const held = new Uint8Array(estate.entitySlots);
  const origins = new Set(from);
  const startOf = (entity: number): number => (origins.has(entity) ? holds | anyHold : 0);
  let distance = 0;
  let frontier = new Map(from.map((entity) => [entity, startOf(entity)]));
  let next = new Map<number, number>();
  let [left, fresh] = [0, 0];

  const nodeAt = (entity: number, bit: number): number =>
    (startOf(entity) & bit) === 0 ? draft.stateOf(entity, bit, distance) : sourceNode;
  const reach = (entity: number, bit: number): number => {
    if (targets.has(entity)) return draft.sinkAt(distance + 1);
    if (((held[entity] as number) & bit) === 0) {
      held[entity] = (held[entity] as number) | bit;
      next.set(entity, (next.get(entity) ?? 0) | bit);
    }
    return draft.stateOf(entity, bit, distance + 1);
  };
  const visit: VisitHop = (key, right, need, gives, isSteady) => {
    effort.hops += 1;
    if (need !== carriesOn && (need & fresh) === 0) return;
    const wanted = targets.has(right) ? anyHold : cone.leading(right) & ~startOf(right);
    const bits = (need === carriesOn ? fresh : gives) & wanted;
    if (bits === 0 || !source.isOpen(key, isSteady)) return;
    const hop = source.hopOf(key);
    if (need === carriesOn) {
      for (const bit of bitsOf(bits)) draft.addCopy(nodeAt(left, bit), hop, reach(right, bit));
    } else {
      const given = bitsOf(bits).map((bit) => reach(right, bit));
      draft.addHop(nodeAt(left, need), hop, gives, given);
    }
  };
  while (frontier.size > 0 && !effort.isTimeUp) {
    for ([left, fresh] of frontier) {
      // Where it is enough that anything is held, a container is left with that as well.
      source.eachLeaving(left, (fresh & anyHold) === 0 ? fresh : everyHold, visit);
      if (effort.isDue()) yield;
    }
    [frontier, next] = [next, new Map<number, number>()];
    distance += 1;
  }
  return found(effort.isTimeUp ? undefined : yield* draft.finish());
}
