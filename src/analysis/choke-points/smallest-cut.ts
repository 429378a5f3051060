import type { Estate } from "../../projection/estate.ts";
import type { SearchEffort } from "../paths/search-effort.ts";
import { betterCut, compareNumbers, cutOf, type Cut } from "./cut.ts";
import { FlowGraph } from "./flow-graph.ts";
import { noRelation, sourceNode, type NetworkRelation, type StateNetwork } from "./state-network.ts";

export interface SmallestCut {
  readonly cut: Cut;
  /** Whether it is known that none is smaller, and that of those as small none comes before it. */
  readonly isSettled: boolean;
}

/** All cuts in which some relations are for certain, and some others for certain not. */
interface Branch {
  readonly cut: ReadonlySet<number>;
  readonly kept: ReadonlySet<number>;
}

/** What a relation lets through: whole when it is shared out among up to 8 copies. */
const whole = 840;
/** What a relation that is kept lets through: more than all that flows, and still counted exactly. */
const plenty = 2 ** 50;

/**
 * The smallest set of relations that every way of a network crosses; see `betterCut` for which of several. A relation that
 * passes on several powers is several arcs that fall together, and then a smallest cut of arcs need not be one of relations
 * (label cut, NP-hard in general): what copies with a share of one let through is a bound from below, the relations that such a
 * cut touches are a cut. Where the two differ, a relation of which only some copies are cut is tried both ways. Where they
 * agree, the near side of the cut is within that of every other, so that no other comes before it. Never throws.
 */
export function* smallestCut(
  estate: Estate,
  network: StateNetwork,
  effort: SearchEffort,
): Generator<void, SmallestCut> {
  const graph = new FlowGraph(network, effort);
  let best = cutOf(estate, network, leavingSource(network));
  const branches: Branch[] = [{ cut: new Set(), kept: new Set() }];
  for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
    const { cut, kept } = branch;
    const most = whole * (best.relations.length - cut.size);
    fill(graph.room, network, branch);
    const flow = yield* graph.push(most);
    if (flow === undefined) return { cut: best, isSettled: false };
    if (flow > most) continue;

    const near = yield* graph.nearSide();
    const crossed = copiesCrossed(network, near, cut);
    best = betterCut(estate, network, best, cutOf(estate, network, [...cut, ...crossed.keys()]));
    if (flow === whole * crossed.size) continue;
    const torn = [...crossed.keys()].filter((number) => copiesOf(network, number) > (crossed.get(number) as number));
    const tried = torn.reduce((first, number) => (compareNumbers(estate, network, number, first) < 0 ? number : first));
    branches.push({ cut, kept: new Set([...kept, tried]) }, { cut: new Set([...cut, tried]), kept });
  }
  return { cut: best, isSettled: true };
}

function fill(room: Float64Array, network: StateNetwork, { cut, kept }: Branch): void {
  const { relation } = network;
  for (let arc = 0; arc < relation.length; arc += 1) {
    const number = relation[arc] as number;
    room[2 * arc + 1] = 0;
    if (number === noRelation || kept.has(number)) room[2 * arc] = plenty;
    else room[2 * arc] = cut.has(number) ? 0 : whole / copiesOf(network, number);
  }
}

/** The relations that lead from the near side to the far one, but for those that were cut before, and how many copies of each do. */
function copiesCrossed(
  { from, to, relation }: StateNetwork,
  near: Uint8Array,
  cut: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const crossed = new Map<number, number>();
  for (let arc = 0; arc < relation.length; arc += 1) {
    const number = relation[arc] as number;
    if (near[from[arc] as number] === 0 || near[to[arc] as number] === 1 || cut.has(number)) continue;
    crossed.set(number, (crossed.get(number) ?? 0) + 1);
  }
  return crossed;
}

function copiesOf({ relations }: StateNetwork, number: number): number {
  return (relations[number] as NetworkRelation).copies;
}

/** The relations that leave the source: every way crosses one of them. */
function leavingSource({ leaving, relation }: StateNetwork): ReadonlySet<number> {
  const arcs = leaving.arcs.subarray(leaving.starts[sourceNode], leaving.starts[sourceNode + 1]);
  return new Set(Array.from(arcs, (arc) => relation[arc] as number));
}
