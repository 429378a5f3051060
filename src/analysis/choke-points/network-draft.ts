import { noEntity, type Estate } from "../../projection/estate.ts";
import { carriesOn, type TravelledHop } from "../paths/hop-source.ts";
import { arcsByEnd } from "../arcs-by-end.ts";
import { noRelation, sinkNode, sourceNode, type StateNetwork } from "./state-network.ts";

interface DraftRelation {
  hop: TravelledHop;
  readonly gives: number;
  copies: number;
  distance: number;
  /** The node from which it gives its powers; undefined where its arcs go straight there. */
  readonly head: number | undefined;
}

/** A network as it is found, forward from the source: not all of it leads to the sink. */
export class NetworkDraft {
  readonly #estate: Estate;
  readonly #entities: number[] = [noEntity, noEntity];
  readonly #distances: number[] = [0, 0];
  /** By entity * 256 + bit. */
  readonly #states = new Map<number, number>();
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #relation: number[] = [];
  readonly #relations: DraftRelation[] = [];
  /** By row, relations that come more than once: for each power that they pass on, and guards that take out several. */
  readonly #shared = new Map<number, number>();

  constructor(estate: Estate) {
    this.#estate = estate;
  }

  /** The node of a state; a new one at this distance where there is none yet. */
  stateOf(entity: number, bit: number, distance: number): number {
    const state = entity * 256 + bit;
    let node = this.#states.get(state);
    if (node === undefined) this.#states.set(state, (node = this.#addNode(entity, distance)));
    return node;
  }

  /** The sink, met at this distance. */
  sinkAt(distance: number): number {
    if (this.#distances[sinkNode] === 0) this.#distances[sinkNode] = distance;
    return sinkNode;
  }

  /** Adds a hop from a node that gives all of some nodes at once. */
  addHop(from: number, hop: TravelledHop, gives: number, to: readonly number[]): void {
    const number = this.#relationOf(from, hop, gives, to.length > 1);
    const { head } = this.#relations[number] as DraftRelation;
    for (const node of to) this.#addArc(head ?? from, node, head === undefined ? number : noRelation);
  }

  /** Adds what a hop passes on of one power: from the node that holds it to the one that it gives. */
  addCopy(from: number, hop: TravelledHop, to: number): void {
    let number = this.#shared.get(hop.row);
    if (number === undefined) {
      number = this.#relations.push({ hop, gives: carriesOn, copies: 0, distance: Infinity, head: undefined }) - 1;
      this.#shared.set(hop.row, number);
    }
    this.#addArc(from, to, number);
  }

  /** The network of all that leads to the sink. */
  *finish(): Generator<void, StateNetwork> {
    const leads = this.#leading();
    yield;
    let count = 0;
    for (const node of this.#to) count += leads[node] as number;
    const [from, to, relation] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    let arc = 0;
    for (let drafted = 0; drafted < this.#to.length; drafted += 1) {
      if (leads[this.#to[drafted] as number] === 0) continue;
      from[arc] = this.#from[drafted] as number;
      to[arc] = this.#to[drafted] as number;
      relation[arc] = this.#relation[drafted] as number;
      arc += 1;
    }
    yield;
    for (arc = 0; arc < count; arc += 1) {
      if (relation[arc] === noRelation) continue;
      const drafted = this.#relations[relation[arc] as number] as DraftRelation;
      drafted.copies += 1;
      drafted.distance = Math.min(drafted.distance, this.#distances[from[arc] as number] as number);
    }
    const [entities, distances] = [Int32Array.from(this.#entities), Int32Array.from(this.#distances)];
    for (let node = 0; node < leads.length; node += 1) {
      if (leads[node] === 1) continue;
      entities[node] = noEntity;
      distances[node] = 0;
    }
    return {
      ...{ entities, distances },
      ...{ from, to, relation },
      leaving: arcsByEnd(from, this.#entities.length),
      relations: this.#relations,
    };
  }

  #addNode(entity: number, distance: number): number {
    this.#distances.push(distance);
    return this.#entities.push(entity) - 1;
  }

  #addArc(from: number, to: number, relation: number): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#relation.push(relation);
  }

  #relationOf(from: number, hop: TravelledHop, gives: number, givesSeveral: boolean): number {
    const known = this.#shared.get(hop.row);
    if (known !== undefined) {
      const relation = this.#relations[known] as DraftRelation;
      if (this.#estate.compareEntities(hop.to, relation.hop.to) < 0) relation.hop = hop;
      return known;
    }
    const isGuard = this.#estate.typeOf(hop.row) === "GUARDS";
    const head = isGuard || givesSeveral ? this.#addNode(noEntity, 0) : undefined;
    const number = this.#relations.push({ hop, gives, copies: 0, distance: Infinity, head }) - 1;
    if (head !== undefined) this.#addArc(from, head, number);
    if (isGuard) this.#shared.set(hop.row, number);
    return number;
  }

  /** By node: 1 where it leads to the sink. */
  #leading(): Uint8Array {
    const { starts, arcs } = arcsByEnd(this.#to, this.#entities.length);
    const leads = new Uint8Array(this.#entities.length);
    leads[sourceNode] = leads[sinkNode] = 1;
    const waiting = [sinkNode];
    for (const node of waiting) {
      for (let place = starts[node] as number; place < (starts[node + 1] as number); place += 1) {
        const from = this.#from[arcs[place] as number] as number;
        if (leads[from] === 1) continue;
        leads[from] = 1;
        waiting.push(from);
      }
    }
    return leads;
  }
}
