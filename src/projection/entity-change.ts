import type { Graph } from "./graph.ts";
import { noRow } from "./relation-rows.ts";

/** A stretch of time (ms since 1970; `to` is not part of it) in which what is kept of an entity is one and the same. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly facts: number;
}

/** What a version did to an entity as analyses see it: whether it exists at other times than before, or says something else at some time. */
export interface EntityChange {
  readonly ofExistence: boolean;
  readonly ofFacts: boolean;
}

/** Compares all times of an entity as a version knows them with those that the version before knew. */
export function entityChangeAt(graph: Graph, entity: number, version: number): EntityChange {
  const [before, after] = [stretchesAt(graph, entity, version - 1), stretchesAt(graph, entity, version)];
  const existence = (all: readonly Stretch[]): readonly Stretch[] => joined(all.map((each) => ({ ...each, facts: 0 })));
  return {
    ofExistence: !areAlike(existence(before), existence(after)),
    ofFacts: !areAlike(before, after),
  };
}

function stretchesAt({ entities, entityHead }: Graph, entity: number, version: number): readonly Stretch[] {
  const { born, died, validFrom, validTo, facts, next } = entities;
  const found: Stretch[] = [];
  for (let row = entityHead[entity] ?? noRow; row !== noRow; row = next[row] as number) {
    if ((born[row] as number) > version || (died[row] as number) <= version) continue;
    found.push({ from: validFrom[row] as number, to: validTo[row] as number, facts: facts[row] as number });
  }
  return joined(found.sort((left, right) => left.from - right.from));
}

/** Stretches that say the same and meet, as one. */
function joined(inOrder: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const each of inOrder) {
    const last = found.at(-1);
    if (last?.to === each.from && last.facts === each.facts) found[found.length - 1] = { ...last, to: each.to };
    else found.push(each);
  }
  return found;
}

function areAlike(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ from, to, facts }, place) => {
      const other = right[place];
      return from === other?.from && to === other.to && facts === other.facts;
    })
  );
}
