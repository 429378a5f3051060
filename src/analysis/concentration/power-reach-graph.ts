import { noEntity, type Estate } from "../../projection/estate.ts";
import { bitsOf } from "../bits-of.ts";
import { carriesOn } from "../paths/hop-source.ts";
import { strideOf } from "../spread/stride.ts";
import { hopsInForce } from "./hops-in-force.ts";
import type { ReachGraph } from "./reach-graph.ts";
import { usesOf } from "./uses-of.ts";
import { WholeNumbers } from "./whole-numbers.ts";

/**
 * Inherent reach by powers as plain reachability. A place of an entity is a power over it that some hop needs, or that anything
 * is held at all: which power is held beyond those changes nothing. `start` is what origins hold.
 */
export function* powerReachGraph(estate: Estate, start: number): Generator<void, ReachGraph> {
  const hops = yield* hopsInForce(estate);
  const uses = usesOf(estate.entitySlots, hops);
  yield;
  /** By entity: the place that it is reached with; behind it stand those of its uses, by power. */
  const places = new Int32Array(estate.entitySlots + 1);
  for (let entity = 0; entity < estate.entitySlots; entity += 1) {
    const own = estate.exists(entity) ? 1 + bitsOf(uses[entity] as number).length : 0;
    places[entity + 1] = (places[entity] as number) + own;
  }
  const count = places[estate.entitySlots] as number;
  const placeOf = (entity: number, bit: number): number =>
    (places[entity] as number) + 1 + bitsOf((uses[entity] as number) & (bit - 1)).length;

  const [from, to] = [new WholeNumbers(), new WholeNumbers()];
  const join = (left: number, right: number): void => {
    from.push(left);
    to.push(right);
  };
  const entities = new Int32Array(count).fill(noEntity);
  const stride = strideOf();
  for (const entity of estate.entities()) {
    entities[places[entity] as number] = entity;
    for (const bit of bitsOf(uses[entity] as number)) join(placeOf(entity, bit), places[entity] as number);
    if (stride.isLong(1)) yield;
  }
  for (let hop = 0; hop < hops.left.length; hop += 1) {
    const [left, right] = [hops.left[hop] as number, hops.right[hop] as number];
    const need = hops.need[hop] as number;
    const used = (uses[right] as number) & (hops.gives[hop] as number);
    if (need === carriesOn) {
      join(places[left] as number, places[right] as number);
      for (const bit of bitsOf(used)) join(placeOf(left, bit), placeOf(right, bit));
    } else {
      if (used === 0) join(placeOf(left, need), places[right] as number);
      for (const bit of bitsOf(used)) join(placeOf(left, need), placeOf(right, bit));
    }
    if (stride.isLong(1)) yield;
  }
  return {
    ...{ places: count, entities, from: from.values, to: to.values, gates: [] },
    startsOf: (origin) => [
      places[origin] as number,
      ...bitsOf((uses[origin] as number) & start).map((bit) => placeOf(origin, bit)),
    ],
  };
}
