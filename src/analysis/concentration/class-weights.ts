import { noEntity, type Estate } from "../../projection/estate.ts";
import { strideOf } from "../spread/stride.ts";
import type { OriginClasses } from "./origin-classes.ts";
import type { ReachGraph } from "./reach-graph.ts";

/** By class: what it adds to whoever reaches it. */
export interface ClassWeights {
  readonly entities: Int32Array;
  readonly agents: Int32Array;
  /** The outcomes among them, where there are any. */
  readonly outcomes: ReadonlyMap<number, readonly number[]>;
}

/** What the classes of a graph weigh. Yields every few thousand places. */
export function* classWeights(
  estate: Estate,
  { entities: entityAt, places }: ReachGraph,
  { classOf, count }: OriginClasses,
): Generator<void, ClassWeights> {
  const [entities, agents] = [new Int32Array(count), new Int32Array(count)];
  const outcomes = new Map<number, number[]>();
  const stride = strideOf();
  for (let place = 0; place < places; place += 1) {
    if (stride.isLong(1)) yield;
    const entity = entityAt[place] as number;
    const each = classOf[place] as number;
    if (entity === noEntity || each === 0) continue;
    entities[each] = (entities[each] as number) + 1;
    const kind = estate.kindOf(entity);
    if (kind === "AGENT") agents[each] = (agents[each] as number) + 1;
    if (kind !== "OUTCOME") continue;
    const listed = outcomes.get(each);
    if (listed === undefined) outcomes.set(each, [entity]);
    else listed.push(entity);
  }
  return { entities, agents, outcomes };
}
