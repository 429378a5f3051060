import type { Estate } from "../../projection/estate.ts";
import { anyHold, type HopSource, type VisitHop } from "../paths/hop-source.ts";
import { SearchEffort } from "../paths/search-effort.ts";
import { bottlenecks } from "./bottlenecks.ts";
import type { FoundNetwork, WayEnds } from "./find-network.ts";
import { smallestCut } from "./smallest-cut.ts";
import type { NetworkRelation } from "./state-network.ts";

/** Where the ways along some hops are narrow. */
export interface Narrowest {
  readonly pathExists: boolean;
  /** By relation id. */
  readonly cut: readonly Pick<NetworkRelation, "hop" | "gives">[];
  readonly bottlenecks: readonly number[];
  /** Fewest hops from an origin to the furthest place on a way. */
  readonly depth: number;
  /** Entities met. */
  readonly entities: number;
  /** Whether all ways were looked at; where time is up, the effort says so. */
  readonly isWhole: boolean;
}

/** The smallest cut and the bottlenecks of the ways that were found along the hops of a source. */
export function* narrowest(
  estate: Estate,
  source: HopSource,
  ends: WayEnds,
  { pathExists, network, isWhole, entities }: FoundNetwork,
  effort: SearchEffort,
): Generator<void, Narrowest> {
  const nothing = { pathExists, cut: [], bottlenecks: [], depth: 0, entities, isWhole };
  if (network === undefined) return pathExists ? { ...nothing, cut: leavingOrigins(estate, source, ends) } : nothing;

  // Looks at arcs are no looks at relations.
  const arcEffort = new SearchEffort(() => effort.checkTime());
  const places = yield* bottlenecks(estate, network, new Set([...ends.from, ...ends.to]), arcEffort);
  const { cut } = yield* smallestCut(estate, network, arcEffort);
  return {
    ...nothing,
    cut: cut.relations.map((number) => network.relations[number] as NetworkRelation),
    bottlenecks: places,
    depth: network.distances.reduce((deepest, distance) => Math.max(deepest, distance), 0),
  };
}

/** What leaves the origins: a cut that needs no search, and seldom a small one. */
function leavingOrigins(estate: Estate, source: HopSource, { from, holds }: WayEnds): Narrowest["cut"] {
  const origins = new Set(from);
  const found = new Map<number, Narrowest["cut"][number]>();
  const visit: VisitHop = (key, to, _need, gives, isSteady) => {
    if ((gives & ~(origins.has(to) ? holds | anyHold : 0)) === 0 || !source.isOpen(key, isSteady)) return;
    const hop = source.hopOf(key);
    found.set(hop.row, { hop, gives });
  };
  for (const origin of origins) source.eachLeaving(origin, holds | anyHold, visit);
  return [...found.values()].sort((left, right) => estate.compareRelations(left.hop.row, right.hop.row));
}
