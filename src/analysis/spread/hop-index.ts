import { noPowers } from "../../ontology/powers.ts";
import { relationTypeCodes } from "../../ontology/relation-types.ts";
import type { Graph } from "../../projection/graph.ts";
import { hopFormOf, hopForms, steadyGift, steadyNeed } from "../hop-rules.ts";

/**
 * The influence relations of a graph laid out by their left end, with what each needs and gives: a walk reads on in memory
 * instead of jumping from row to row, and looks a row up only where it would change something.
 */
export interface HopIndex {
  /** Rows of the graph below this one are here; a row's chain holds the newer ones first. */
  readonly rows: number;
  /** Slots of an entity are [starts[entity], starts[entity + 1]); entities that came later have none. */
  readonly starts: Int32Array;
  readonly row: Int32Array;
  readonly to: Int32Array;
  readonly needs: Uint8Array;
  /** 0 where it depends on the moment or on what the left holds. */
  readonly gives: Uint8Array;
}

const rowsAStep = 65_536;
const influenceCount = relationTypeCodes.OWNS;
const kept = new WeakMap<Graph, HopIndex>();
const underWay = new WeakMap<Graph, Generator<void, HopIndex>>();

/** The index of a graph, built in slices where there is none or a tenth of the rows came later; questions at once share the work. */
export function* hopIndex(graph: Graph): Generator<void, HopIndex> {
  for (;;) {
    const index = kept.get(graph);
    if (index !== undefined && graph.relations.count - index.rows <= Math.max(1024, index.rows / 10)) return index;
    let building = underWay.get(graph);
    if (building === undefined) underWay.set(graph, (building = build(graph)));
    const { done, value } = building.next();
    if (done === true) {
      kept.set(graph, value);
      underWay.delete(graph);
    } else {
      yield;
    }
  }
}

function* build(graph: Graph): Generator<void, HopIndex> {
  const rows = graph.relations.count;
  const starts = new Int32Array(graph.ids.length + 1);
  for (let row = 0; row < rows; row += 1) {
    const { from, type } = graph.relations;
    if ((type[row] as number) < influenceCount)
      starts[(from[row] as number) + 1] = (starts[(from[row] as number) + 1] as number) + 1;
    if (row % rowsAStep === rowsAStep - 1) yield;
  }
  for (let entity = 1; entity < starts.length; entity += 1) {
    starts[entity] = (starts[entity] as number) + (starts[entity - 1] as number);
  }
  const slots = starts.at(-1) as number;
  const index: HopIndex = {
    rows,
    starts,
    row: new Int32Array(slots),
    to: new Int32Array(slots),
    needs: new Uint8Array(slots),
    gives: new Uint8Array(slots),
  };
  const free = starts.slice();
  for (let row = 0; row < rows; row += 1) {
    const { from, to, type, facts } = graph.relations;
    const code = type[row] as number;
    if (code < influenceCount) {
      const [left, right] = [from[row] as number, to[row] as number];
      const slot = free[left] as number;
      free[left] = slot + 1;
      index.row[slot] = row;
      index.to[slot] = right;
      const hasFacts = hopFormOf[code] === hopForms.ACTIONS || hopFormOf[code] === hopForms.DRIVES;
      const said = hasFacts ? graph.relationFacts.at(facts[row] as number) : undefined;
      index.needs[slot] = steadyNeed(code, graph.kind[left] as number, said?.requires ?? noPowers);
      index.gives[slot] = steadyGift(code, graph.kind[right] as number, said);
    }
    if (row % rowsAStep === rowsAStep - 1) yield;
  }
  return index;
}
