import { noPowers } from "../../ontology/powers.ts";
import { relationTypeCodes } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Graph } from "../../projection/graph.ts";
import { alive } from "../../projection/relation-rows.ts";
import { guardRows } from "../guard-rows.ts";
import { guardTerms } from "../guards.ts";
import { hopFormOf, hopForms, isConditional, steadyGift, steadyNeed } from "../hop-rules.ts";
import { slotMarks, slotTraits, typeCodeOf } from "./slot-traits.ts";
import { keptFor } from "../../projection/kept-for.ts";

/**
 * The influence relations of a graph laid out by one end, with what each needs and gives: a walk reads on in memory
 * instead of jumping from row to row, and looks a row up only where it would change something and does not simply hold.
 */
export interface HopIndex {
  /** Rows of the graph below this one are here; a row's chain holds the newer ones first. */
  readonly rows: number;
  /** For moments of this version or later, at this time or later, what is marked steady holds. */
  readonly version: number;
  readonly since: number;
  /** Slots of an entity are [starts[entity], starts[entity + 1]); entities that came later have none. */
  readonly starts: Int32Array;
  /** By slot: the row of the graph. */
  readonly row: Int32Array;
  /**
   * By slot, side by side, so that a hop is read from one place in memory: its `SlotTraits` at 2 * slot; behind them the other
   * end, which is the right of what leaves, the left of what enters.
   */
  readonly hops: Int32Array;
  /** By entity: 1 where it exists from `since` on and was not told to end. */
  readonly steady: Uint8Array;
  /** How many of the graph's GUARDS rows and dead rows the marks mind. */
  guards: number;
  deadEntities: number;
  deadRelations: number;
}

const rowsAStep = 65_536;
const entitiesAStep = 16_384;
const influenceCount = relationTypeCodes.OWNS;
/** The end by which an index is laid out: its slots are of what leaves an entity, or of what enters it. */
export type IndexSide = "LEAVING" | "ENTERING";

interface Shelf {
  index?: HopIndex;
  underWay?: Generator<void, HopIndex>;
}
const shelfOf = { LEAVING: keptFor<Graph, Shelf>(() => ({})), ENTERING: keptFor<Graph, Shelf>(() => ({})) };

/** The index of a graph, built in slices where there is none or a tenth of it has changed; questions at once share the work. */
export function* hopIndex(graph: Graph, side: IndexSide = "LEAVING"): Generator<void, HopIndex> {
  const shelf = shelfOf[side](graph);
  for (;;) {
    if (shelf.index !== undefined && !isWorn(graph, shelf.index)) {
      mindDeaths(graph, shelf.index, side);
      if (side === "LEAVING") yield* mindGuards(graph, shelf.index);
      return shelf.index;
    }
    shelf.underWay ??= build(graph, side);
    const { done, value } = shelf.underWay.next();
    if (done === true) {
      shelf.index = value;
      delete shelf.underWay;
    } else {
      yield;
    }
  }
}

/** Whether marks may be believed at the estate's moment; else each row is looked up. */
export function trustsMarks({ moment }: Estate, { version, since }: HopIndex): boolean {
  return moment.version >= version && moment.at >= since;
}

function isWorn({ relations, deadEntityRows }: Graph, index: HopIndex): boolean {
  const changed = relations.count - index.rows + deadEntityRows.length - index.deadEntities;
  return changed > Math.max(1024, index.rows / 10);
}

function mindDeaths(graph: Graph, index: HopIndex, side: IndexSide): void {
  const { deadEntityRows, deadRelationRows, entities, relations } = graph;
  for (; index.deadEntities < deadEntityRows.length; index.deadEntities += 1) {
    index.steady[entities.entity[deadEntityRows[index.deadEntities] as number] as number] = 0;
  }
  for (; index.deadRelations < deadRelationRows.length; index.deadRelations += 1) {
    const row = deadRelationRows[index.deadRelations] as number;
    if (row >= index.rows || (relations.type[row] as number) >= influenceCount) continue;
    const place = relations[side === "LEAVING" ? "from" : "to"][row] as number;
    const end = index.starts[place + 1] as number;
    for (let slot = index.starts[place] as number; slot < end; slot += 1) {
      if (index.row[slot] === row) index.hops[2 * slot] = (index.hops[2 * slot] as number) & ~slotMarks.STEADY;
    }
  }
}

/** Marks what a guard is on, for the guards that came since the last time. */
function* mindGuards(graph: Graph, index: HopIndex): Generator<void, void> {
  const { rows } = guardRows(graph);
  const minded = rows.length;
  if (index.guards === minded) return;
  const leaving = new Uint32Array(index.starts.length);
  const entering = new Uint32Array(index.starts.length);
  for (const row of rows.slice(index.guards)) {
    const { side, types } = guardTerms(graph.relationFacts.at(graph.relations.facts[row] as number));
    const guarded = graph.relations.to[row] as number;
    const sided = side === "OUT" ? leaving : entering;
    sided[guarded] = (sided[guarded] as number) | types;
  }
  for (let left = 0; left + 1 < index.starts.length; left += 1) {
    const end = index.starts[left + 1] as number;
    for (let slot = index.starts[left] as number; slot < end; slot += 1) {
      const types = (leaving[left] as number) | (entering[index.hops[2 * slot + 1] as number] as number);
      const traits = index.hops[2 * slot] as number;
      if ((types & (1 << typeCodeOf(traits))) !== 0) index.hops[2 * slot] = traits | slotMarks.GUARDED;
    }
    if (left % entitiesAStep === entitiesAStep - 1) yield;
  }
  index.guards = Math.max(index.guards, minded);
}

function* build(graph: Graph, side: IndexSide): Generator<void, HopIndex> {
  const { version } = graph;
  const rows = graph.relations.count;
  const [deadEntities, deadRelations] = [graph.deadEntityRows.length, graph.deadRelationRows.length];
  const since = graph.recordedAt[version] ?? 0;
  const steady = steadyEntities(graph, version, since);
  const starts = yield* slotStarts(graph, side, rows);
  const slots = starts.at(-1) as number;
  const index: HopIndex = {
    ...{ rows, version, since, starts, steady, deadEntities, deadRelations, guards: 0 },
    row: new Int32Array(slots),
    hops: new Int32Array(2 * slots),
  };
  const free = starts.slice();
  for (let row = 0; row < rows; row += 1) {
    if (row % rowsAStep === rowsAStep - 1) yield;
    const { from, to, type, facts, born, died, validFrom, validTo } = graph.relations;
    const code = type[row] as number;
    if (code >= influenceCount) continue;
    const [left, right] = [from[row] as number, to[row] as number];
    const [place, other] = side === "LEAVING" ? [left, right] : [right, left];
    const slot = free[place] as number;
    free[place] = slot + 1;
    const hasFacts = hopFormOf[code] === hopForms.ACTIONS || hopFormOf[code] === hopForms.DRIVES;
    const said = hasFacts ? graph.relationFacts.at(facts[row] as number) : undefined;
    index.row[slot] = row;
    index.hops[2 * slot + 1] = other;
    const gift = steadyGift(code, graph.kind[right] as number, said?.actions ?? noPowers);
    const isVoid = gift === noPowers && hopFormOf[code] !== hopForms.SAME;
    const need = isVoid ? noPowers : steadyNeed(code, graph.kind[left] as number, said?.requires ?? noPowers);
    const isBorn = (born[row] as number) <= version && (validFrom[row] as number) <= since;
    const isSteady = isBorn && died[row] === alive && validTo[row] === Infinity;
    const marks = (isSteady ? slotMarks.STEADY : 0) | (isConditional(code, said) ? slotMarks.CONDITIONAL : 0);
    index.hops[2 * slot] = slotTraits(need, gift, code, marks);
  }
  return index;
}

function* slotStarts(graph: Graph, side: IndexSide, rows: number): Generator<void, Int32Array> {
  const starts = new Int32Array(graph.ids.length + 1);
  for (let row = 0; row < rows; row += 1) {
    if (row % rowsAStep === rowsAStep - 1) yield;
    const { from, to, type } = graph.relations;
    const behind = ((side === "LEAVING" ? from : to)[row] as number) + 1;
    if ((type[row] as number) < influenceCount) starts[behind] = (starts[behind] as number) + 1;
  }
  for (let entity = 1; entity < starts.length; entity += 1) {
    starts[entity] = (starts[entity] as number) + (starts[entity - 1] as number);
  }
  return starts;
}

function steadyEntities({ entities, ids }: Graph, version: number, since: number): Uint8Array {
  const { entity, born, died, validFrom, validTo } = entities;
  const steady = new Uint8Array(ids.length);
  for (let row = 0; row < entities.count; row += 1) {
    const isBorn = (born[row] as number) <= version && (validFrom[row] as number) <= since;
    if (isBorn && died[row] === alive && validTo[row] === Infinity) steady[entity[row] as number] = 1;
  }
  return steady;
}
