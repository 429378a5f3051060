import { arcsByEnd } from "../arcs-by-end.ts";
import { carriesOn } from "../paths/hop-source.ts";
import type { Hops } from "./hops-in-force.ts";
import { WholeNumbers } from "./whole-numbers.ts";

/** By entity: the powers that hops need of it, and those that hops need of what it contains. */
export function usesOf(entities: number, { left, right, need }: Hops): Uint8Array {
  const uses = new Uint8Array(entities);
  const [containers, contents] = [new WholeNumbers(), new WholeNumbers()];
  for (let hop = 0; hop < left.length; hop += 1) {
    const entity = left[hop] as number;
    uses[entity] = (uses[entity] as number) | (need[hop] as number);
    if (need[hop] !== carriesOn) continue;
    containers.push(entity);
    contents.push(right[hop] as number);
  }
  const { starts, arcs } = arcsByEnd(contents.values, entities);
  const waiting = [...new Set(contents.values)];
  for (let content = waiting.pop(); content !== undefined; content = waiting.pop()) {
    for (let place = starts[content] as number; place < (starts[content + 1] as number); place += 1) {
      const container = containers.values[arcs[place] as number] as number;
      const grown = (uses[container] as number) | (uses[content] as number);
      if (grown === uses[container]) continue;
      uses[container] = grown;
      waiting.push(container);
    }
  }
  return uses;
}
