import type { SearchEffort } from "../paths/search-effort.ts";
import { arcsByEnd, type ArcsByEnd } from "../arcs-by-end.ts";
import { sinkNode, sourceNode, type StateNetwork } from "./state-network.ts";

/** A network through which a flow is pushed: arc a of the network is 2a, and 2a + 1 the way back along it. */
export class FlowGraph {
  readonly nodes: number;
  /** By arc and way back: what may still flow. */
  readonly room: Float64Array;
  readonly #heads: Int32Array;
  readonly #leaving: ArcsByEnd;
  readonly #effort: SearchEffort;
  /** By node: how many arcs from the source, along arcs with room; -1 where there is no way. */
  readonly #levels: Int32Array;
  /** By node: the place of the next arc to be tried. */
  readonly #places: Int32Array;

  constructor({ from, to, entities }: StateNetwork, effort: SearchEffort) {
    this.nodes = entities.length;
    this.room = new Float64Array(2 * from.length);
    this.#heads = new Int32Array(2 * from.length);
    const tails = new Int32Array(2 * from.length);
    for (let arc = 0; arc < from.length; arc += 1) {
      tails[2 * arc] = this.#heads[2 * arc + 1] = from[arc] as number;
      tails[2 * arc + 1] = this.#heads[2 * arc] = to[arc] as number;
    }
    this.#leaving = arcsByEnd(tails, this.nodes);
    this.#levels = new Int32Array(this.nodes);
    this.#places = new Int32Array(this.nodes);
    this.#effort = effort;
  }

  /**
   * Pushes as much as flows from source to sink, or until it is more than `most`; undefined where time is up before.
   * Source: Dinic 1970.
   */
  *push(most: number): Generator<void, number | undefined> {
    let flow = 0;
    while (flow <= most && (yield* this.#measure())) {
      this.#places.set(this.#leaving.starts.subarray(0, this.nodes));
      for (let more = Infinity; more > 0 && flow <= most; flow += more) {
        more = this.#augment();
        if (this.#effort.isDue()) yield;
        if (this.#effort.isTimeUp) return undefined;
      }
    }
    return this.#effort.isTimeUp ? undefined : flow;
  }

  /** By node: 1 where something could still flow to it from the source. After the most has flowed: the near side of a cut. */
  *nearSide(): Generator<void, Uint8Array> {
    yield* this.#measure();
    return Uint8Array.from(this.#levels, (level) => (level === -1 ? 0 : 1));
  }

  /** Levels from the source; whether the sink has one. Goes on past it, so that the near side is whole. */
  *#measure(): Generator<void, boolean> {
    const { starts, arcs } = this.#leaving;
    this.#levels.fill(-1);
    this.#levels[sourceNode] = 0;
    const waiting = [sourceNode];
    for (const node of waiting) {
      const end = starts[node + 1] as number;
      for (let place = starts[node] as number; place < end; place += 1) {
        const arc = arcs[place] as number;
        const head = this.#heads[arc] as number;
        if (this.room[arc] === 0 || this.#levels[head] !== -1) continue;
        this.#levels[head] = (this.#levels[node] as number) + 1;
        waiting.push(head);
      }
      this.#effort.hops += end - (starts[node] as number);
      if (this.#effort.isDue()) yield;
    }
    return this.#levels[sinkNode] !== -1;
  }

  /** Pushes along one way on which levels rise; how much, 0 where there is none left. */
  #augment(): number {
    const { starts, arcs } = this.#leaving;
    const way: number[] = [];
    let node = sourceNode;
    while (node !== sinkNode) {
      const place = this.#places[node] as number;
      if (place === starts[node + 1]) {
        const arc = way.pop();
        if (arc === undefined) return 0;
        node = this.#heads[arc ^ 1] as number;
        this.#places[node] = (this.#places[node] as number) + 1;
        continue;
      }
      this.#effort.hops += 1;
      const arc = arcs[place] as number;
      const head = this.#heads[arc] as number;
      if (this.room[arc] === 0 || this.#levels[head] !== (this.#levels[node] as number) + 1) {
        this.#places[node] = place + 1;
        continue;
      }
      way.push(arc);
      node = head;
    }
    const more = way.reduce((least, arc) => Math.min(least, this.room[arc] as number), Infinity);
    for (const arc of way) {
      this.room[arc] = (this.room[arc] as number) - more;
      this.room[arc ^ 1] = (this.room[arc ^ 1] as number) + more;
    }
    return more;
  }
}
