import { compareIds } from "../ontology/compare-ids.ts";
import { firstPlace } from "./first-place.ts";
import type { ChainName, Graph } from "./graph.ts";
import { inOrderOfIds } from "./in-order-of-ids.ts";
import { keptFor } from "./kept-for.ts";
import { nextInChain } from "./next-in-chain.ts";
import { relationIdOf } from "./relation-id-of.ts";
import { noRow } from "./relation-rows.ts";

/** Rows that are kept in order, of all chains together, 4 bytes each; past this all are forgotten, and put in order again where they are asked for. */
const keptRowsMax = 4_000_000;

interface InOrder {
  /** The newest row among them. */
  readonly head: number;
  readonly rows: Int32Array;
}

interface Shelf {
  readonly chains: Map<string, InOrder>;
  /** Rows in them. */
  count: number;
}

const shelfOf = keptFor<Graph, Shelf>(() => ({ chains: new Map(), count: 0 }));

/**
 * All rows of a chain, of any version and interval, in the order of their relation ids. They are kept, and rows that came since are
 * put among them: else each page of a hub's relations would put thousands of ids together.
 */
export function chainInOrder(graph: Graph, name: ChainName, entity: number): Int32Array {
  const shelf = shelfOf(graph);
  const key = `${name}:${entity}`;
  const known = shelf.chains.get(key) ?? { head: noRow, rows: new Int32Array(0) };
  const head = graph.heads[name][entity] ?? noRow;
  if (known.head === head) return known.rows;
  const next = nextInChain(graph, name);
  const newer: number[] = [];
  for (let row = head; row !== known.head; row = next[row] as number) newer.push(row);
  const rows = withNewer(graph, known.rows, newer);
  shelf.count += newer.length;
  if (shelf.count > keptRowsMax) {
    shelf.chains.clear();
    shelf.count = rows.length;
  }
  shelf.chains.set(key, { head, rows });
  return rows;
}

function withNewer(graph: Graph, rows: Int32Array, newer: readonly number[]): Int32Array {
  const idOf = (row: number): string => relationIdOf(graph, row);
  const all = new Int32Array(rows.length + newer.length);
  let [taken, filled] = [0, 0];
  for (const row of inOrderOfIds(newer, idOf)) {
    const id = idOf(row);
    const behind = firstPlace(rows.length, (place) => compareIds(idOf(rows[place] as number), id) > 0);
    all.set(rows.subarray(taken, behind), filled);
    filled += behind - taken;
    taken = behind;
    all[filled] = row;
    filled += 1;
  }
  all.set(rows.subarray(taken), filled);
  return all;
}
