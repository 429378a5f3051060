import { noEntity, type Estate } from "../../projection/estate.ts";
import type { SearchEffort } from "../paths/search-effort.ts";
import { sinkNode, sourceNode, type StateNetwork } from "./state-network.ts";

/**
 * The entities that every way of a network passes, some left out, by (fewest hops from an origin, id). Those of one way are
 * tried, each by a search without it; what the search finds instead rules out all that it does not pass. Where time is up, the
 * ones that were found until then.
 */
export function* bottlenecks(
  estate: Estate,
  network: StateNetwork,
  leftOut: ReadonlySet<number>,
  effort: SearchEffort,
): Generator<void, readonly number[]> {
  const found: number[] = [];
  const anyWay = yield* findWay(network, noEntity, effort);
  let open = new Set(anyWay?.filter((entity) => !leftOut.has(entity)));
  for (let [entity] = open; entity !== undefined && !effort.checkTime(); [entity] = open) {
    open.delete(entity);
    const other = yield* findWay(network, entity, effort);
    if (other === undefined) found.push(entity);
    else open = new Set(other.filter((each) => open.has(each)));
  }
  const distances = distancesOf(network, new Set(found));
  return found.sort(
    (left, right) =>
      (distances.get(left) as number) - (distances.get(right) as number) || estate.compareEntities(left, right),
  );
}

/** The entities of a way from source to sink that does not pass one; undefined where there is none. */
function* findWay(
  { entities, to, leaving: { starts, arcs } }: StateNetwork,
  avoided: number,
  effort: SearchEffort,
): Generator<void, readonly number[] | undefined> {
  const before = new Int32Array(entities.length).fill(-1);
  before[sourceNode] = sourceNode;
  const waiting = [sourceNode];
  for (const node of waiting) {
    if (node === sinkNode) break;
    const end = starts[node + 1] as number;
    for (let place = starts[node] as number; place < end; place += 1) {
      const next = to[arcs[place] as number] as number;
      if (before[next] !== -1 || (avoided !== noEntity && entities[next] === avoided)) continue;
      before[next] = node;
      waiting.push(next);
    }
    effort.hops += end - (starts[node] as number);
    if (effort.isDue()) yield;
  }
  if (before[sinkNode] === -1) return undefined;
  const way: number[] = [];
  for (let node = before[sinkNode] as number; node !== sourceNode; node = before[node] as number) {
    if (entities[node] !== noEntity) way.push(entities[node] as number);
  }
  return way;
}

function distancesOf({ entities, distances }: StateNetwork, wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
  const nearest = new Map<number, number>();
  for (const [node, entity] of entities.entries()) {
    if (!wanted.has(entity)) continue;
    nearest.set(entity, Math.min(nearest.get(entity) ?? Infinity, distances[node] as number));
  }
  return nearest;
}
