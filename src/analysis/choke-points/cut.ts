import type { Estate } from "../../projection/estate.ts";
import { noEntity } from "../../projection/estate.ts";
import { noRelation, sourceNode, type NetworkRelation, type StateNetwork } from "./state-network.ts";

/** Relations of a network that every way crosses one of. */
export interface Cut {
  /** Numbers in the network's `relations`, by relation id. */
  readonly relations: readonly number[];
  /** How many states the source still leads to without them; counted when it is asked for. */
  readonly statesBefore: number;
  /** Hops from the nearest origin to each of them, all together. */
  readonly hopsBefore: number;
}

/** A cut of some relations of a network. */
export function cutOf(estate: Estate, network: StateNetwork, numbers: Iterable<number>): Cut {
  const relations = [...numbers].sort((left, right) => compareNumbers(estate, network, left, right));
  let counted: number | undefined;
  return {
    relations,
    hopsBefore: relations.reduce((sum, number) => sum + (network.relations[number] as NetworkRelation).distance, 0),
    get statesBefore() {
      return (counted ??= statesBefore(network, new Set(relations)));
    },
  };
}

/**
 * The smaller of two cuts; else the nearer: the one before which fewer states lie, then fewer hops; else the first by the ids
 * of its relations.
 */
export function betterCut(estate: Estate, network: StateNetwork, left: Cut, right: Cut): Cut {
  const order =
    left.relations.length - right.relations.length ||
    left.statesBefore - right.statesBefore ||
    left.hopsBefore - right.hopsBefore ||
    compareLists(estate, network, left.relations, right.relations);
  return order <= 0 ? left : right;
}

/** Orders relations of a network by id. */
export function compareNumbers(estate: Estate, { relations }: StateNetwork, left: number, right: number): number {
  const rowOf = (number: number): number => (relations[number] as NetworkRelation).hop.row;
  return estate.compareRelations(rowOf(left), rowOf(right));
}

function compareLists(
  estate: Estate,
  network: StateNetwork,
  left: readonly number[],
  right: readonly number[],
): number {
  for (const [index, number] of left.entries()) {
    const order = compareNumbers(estate, network, number, right[index] as number);
    if (order !== 0) return order;
  }
  return 0;
}

function statesBefore({ entities, to, relation, leaving }: StateNetwork, cut: ReadonlySet<number>): number {
  const met = new Uint8Array(entities.length);
  met[sourceNode] = 1;
  const waiting = [sourceNode];
  let states = 0;
  for (const node of waiting) {
    const end = leaving.starts[node + 1] as number;
    for (let place = leaving.starts[node] as number; place < end; place += 1) {
      const arc = leaving.arcs[place] as number;
      const next = to[arc] as number;
      if (met[next] === 1 || (relation[arc] !== noRelation && cut.has(relation[arc] as number))) continue;
      met[next] = 1;
      waiting.push(next);
      if (entities[next] !== noEntity) states += 1;
    }
  }
  return states;
}
