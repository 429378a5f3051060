import { arcsByEnd } from "../arcs-by-end.ts";
import { strideOf } from "../spread/stride.ts";
import type { Gate, ReachGraph } from "./reach-graph.ts";
import { strongComponents } from "./strong-components.ts";
import { WholeNumbers } from "./whole-numbers.ts";

/** Places put together that are reached from the very same origins, so that each class is looked at once for all of them. */
export interface OriginClasses {
  readonly count: number;
  /** By place; class 0 is of what no origin reaches. */
  readonly classOf: Int32Array;
  /** The classes that a class is reached from, gates aside, all with smaller numbers: `before` at [starts[each], starts[each + 1]). */
  readonly starts: Int32Array;
  readonly before: Int32Array;
  /** Gates, as the classes that must all be reached, and the class that is then. They lead to larger numbers, but for cycles of gates. */
  readonly gates: readonly Gate[];
}

/**
 * The classes of a graph for some starting places, in the order in which origins are pushed through them. Places of one strongly
 * connected component are of one class; so is a place with the one class that it is reached from, where nothing starts there
 * and no gate opens it.
 */
export function* originClasses(graph: ReachGraph, starting: Iterable<number>): Generator<void, OriginClasses> {
  const { places, from, to } = graph;
  const leaving = arcsByEnd(from, places);
  yield;
  const component = yield* strongComponents(places, to, leaving);
  const entering = arcsByEnd(to, places);
  yield;
  const count = component.reduce((most, each) => Math.max(most, each + 1), 0);
  const members = arcsByEnd(component, count);
  yield;
  const isOwn = new Uint8Array(count);
  for (const place of starting) isOwn[component[place] as number] = 1;
  for (const { right } of graph.gates) isOwn[component[right] as number] = 1;

  const classOf = new Int32Array(count);
  const seenFor = new Int32Array(count + 1).fill(-1);
  const [starts, before] = [new WholeNumbers(), new WholeNumbers()];
  starts.push(0);
  starts.push(0);
  const stride = strideOf();
  for (const each of yield* inOrder(graph, component, count)) {
    const found: number[] = [];
    const lastMember = members.starts[each + 1] as number;
    for (let member = members.starts[each] as number; member < lastMember; member += 1) {
      const place = members.arcs[member] as number;
      const last = entering.starts[place + 1] as number;
      for (let slot = entering.starts[place] as number; slot < last; slot += 1) {
        const left = classOf[component[from[entering.arcs[slot] as number] as number] as number] as number;
        if (left === 0 || seenFor[left] === each) continue;
        seenFor[left] = each;
        found.push(left);
      }
      if (stride.isLong(1)) yield;
    }
    if (isOwn[each] === 0 && found.length < 2) {
      classOf[each] = found[0] ?? 0;
      continue;
    }
    classOf[each] = starts.length - 1;
    for (const left of found) before.push(left);
    starts.push(before.length);
  }
  const classAt = (place: number): number => classOf[component[place] as number] as number;
  return {
    ...{ count: starts.length - 1, starts: starts.values, before: before.values },
    classOf: component.map((each) => classOf[each] as number),
    gates: graph.gates.map(({ lefts, right }) => ({ lefts: lefts.map(classAt), right: classAt(right) })),
  };
}

/** Components, each behind those that it is reached from, and where gates make no cycle behind those that its gates need. */
function* inOrder(
  { places, from, to, gates }: ReachGraph,
  component: Int32Array,
  count: number,
): Generator<void, Int32Array> {
  const backward = Int32Array.from({ length: count }, (_, index) => count - 1 - index);
  if (gates.length === 0) return backward;
  const through = gates.flatMap(({ lefts, right }) => lefts.map((left) => [left, right] as const));
  const tails = Int32Array.from([...from, ...through.map(([left]) => left)]);
  const heads = Int32Array.from([...to, ...through.map(([, right]) => right)]);
  const wider = yield* strongComponents(places, heads, arcsByEnd(tails, places));
  const rank = new Int32Array(count);
  for (let place = 0; place < places; place += 1) rank[component[place] as number] = wider[place] as number;
  return backward.sort((left, right) => (rank[right] as number) - (rank[left] as number) || right - left);
}
