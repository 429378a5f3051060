import type { ArcsByEnd } from "../arcs-by-end.ts";
import { strideOf } from "../spread/stride.ts";

const notMet = -1;

/**
 * By place: its strongly connected component, numbered so that an arc leads within one or to one with a smaller number.
 * Yields every few thousand arcs. Source: Tarjan 1972, with a stack of its own in the place of recursion.
 */
export function* strongComponents(places: number, to: Int32Array, leaving: ArcsByEnd): Generator<void, Int32Array> {
  const { starts, arcs } = leaving;
  const component = new Int32Array(places).fill(notMet);
  const order = new Int32Array(places).fill(notMet);
  const lowest = new Int32Array(places);
  const next = starts.slice(0, places);
  /** Places on the way down, and those whose component is still open. */
  const way = new Int32Array(places);
  const open = new Int32Array(places);
  let [depth, opened, met, components] = [0, 0, 0, 0];
  const meet = (place: number): void => {
    order[place] = lowest[place] = met;
    met += 1;
    way[depth] = open[opened] = place;
    depth += 1;
    opened += 1;
  };
  const lower = (place: number, mark: number): void => {
    if (mark < (lowest[place] as number)) lowest[place] = mark;
  };
  const stride = strideOf();
  for (let root = 0; root < places; root += 1) {
    if (order[root] !== notMet) continue;
    meet(root);
    while (depth > 0) {
      if (stride.isLong(1)) yield;
      const place = way[depth - 1] as number;
      const slot = next[place] as number;
      if (slot < (starts[place + 1] as number)) {
        next[place] = slot + 1;
        const right = to[arcs[slot] as number] as number;
        if (order[right] === notMet) meet(right);
        else if (component[right] === notMet) lower(place, order[right] as number);
        continue;
      }
      depth -= 1;
      if (depth > 0) lower(way[depth - 1] as number, lowest[place] as number);
      if (lowest[place] !== order[place]) continue;
      let member: number;
      do {
        opened -= 1;
        member = open[opened] as number;
        component[member] = components;
      } while (member !== place);
      components += 1;
    }
  }
  return component;
}
