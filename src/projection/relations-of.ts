import { compareIds } from "../ontology/compare-ids.ts";
import { relationTypeCodes, type RelationType } from "../ontology/relation-types.ts";
import { chainInOrder } from "./chain-in-order.ts";
import type { Estate } from "./estate.ts";
import { firstPlace } from "./first-place.ts";
import type { ChainName } from "./graph.ts";
import { inOrderOfIds } from "./in-order-of-ids.ts";
import { nextInChain } from "./next-in-chain.ts";
import { governanceFrom } from "./relation-classes.ts";
import { noRow } from "./relation-rows.ts";

/** Which relations of an entity are asked for. */
export interface RelationsAsked {
  readonly entity: number;
  readonly direction: "OUT" | "IN" | "BOTH";
  /** All where it is left out. */
  readonly types?: readonly RelationType[] | undefined;
}

/** The relations of an entity that are seen at the moment of an estate, by their rows, each once. */
export interface RelationsOf {
  /** By relation id, those behind an id where one is given; found as they are taken. */
  readonly inOrder: (after?: string) => IteratorObject<number>;
  /** In no particular order. */
  readonly all: () => readonly number[];
}

/** A longer chain is kept in order; a shorter one is put in order as quickly as it would be found again. */
const shortChain = 64;

/** The relations that leave an entity, enter it or both; `noEntity` has none. Never throws. */
export function relationsOf(estate: Estate, asked: RelationsAsked): RelationsOf {
  const { graph, overlay } = estate;
  const { entity, direction } = asked;
  const codes = asked.types && new Set<number>(asked.types.map((type) => relationTypeCodes[type]));
  const isAsked = (row: number): boolean => (codes?.has(estate.typeCodeOf(row)) ?? true) && estate.isVisible(row);
  const names = chainNames(direction, codes);
  const assumed = [
    ...(direction === "IN" ? [] : (overlay?.out.get(entity) ?? [])),
    ...(direction === "OUT" ? [] : (overlay?.into.get(entity) ?? [])),
  ];
  const idOf = (row: number): string => estate.relationIdOf(row);

  function* inOrder(after?: string): Generator<number> {
    const short = new Set(assumed.filter(isAsked));
    const lists: ArrayLike<number>[] = [];
    for (const name of names) {
      const chain = rowsOf(estate, name, entity, shortChain);
      if (chain.length > shortChain) lists.push(chainInOrder(graph, name, entity));
      else for (const row of chain) if (isAsked(row)) short.add(row);
    }
    if (short.size > 0) lists.push(inOrderOfIds([...short], idOf));
    yield* merged(lists, { isAsked, idOf, after });
  }
  const all = (): readonly number[] => {
    const rows = new Set(assumed.filter(isAsked));
    for (const name of names) for (const row of rowsOf(estate, name, entity)) if (isAsked(row)) rows.add(row);
    return [...rows];
  };
  return { inOrder, all };
}

/** The chains in which relations of these types may be. */
function chainNames(direction: RelationsAsked["direction"], codes?: ReadonlySet<number>): readonly ChainName[] {
  const all = codes === undefined ? [0, governanceFrom] : [...codes];
  const [influence, governance] = [
    all.some((code) => code < governanceFrom),
    all.some((code) => code >= governanceFrom),
  ];
  const names: ChainName[] = [];
  if (direction !== "IN" && influence) names.push("influenceOut");
  if (direction !== "IN" && governance) names.push("governanceOut");
  if (direction !== "OUT" && influence) names.push("influenceIn");
  if (direction !== "OUT" && governance) names.push("governanceIn");
  return names;
}

/** The rows of a chain; where it is longer than `most`, one more than that. */
function rowsOf({ graph }: Estate, name: ChainName, entity: number, most = Infinity): readonly number[] {
  const next = nextInChain(graph, name);
  const rows: number[] = [];
  let row = graph.heads[name][entity] ?? noRow;
  for (; row !== noRow && rows.length <= most; row = next[row] as number) rows.push(row);
  return rows;
}

interface Merging {
  readonly isAsked: (row: number) => boolean;
  readonly idOf: (row: number) => string;
  readonly after: string | undefined;
}

/** Rows of lists that are in order each, in order; one that is in two of them, for it leaves and enters the entity, once. */
function* merged(lists: readonly ArrayLike<number>[], { isAsked, idOf, after }: Merging): Generator<number> {
  const heads = lists.map((rows) => {
    const isBehind = (place: number): boolean => compareIds(idOf(rows[place] as number), after ?? "") > 0;
    return { rows, place: after === undefined ? 0 : firstPlace(rows.length, isBehind), id: "" };
  });
  const settle = (head: (typeof heads)[number]): void => {
    while (head.place < head.rows.length && !isAsked(head.rows[head.place] as number)) head.place += 1;
    // One list alone is in order already.
    if (lists.length > 1 && head.place < head.rows.length) head.id = idOf(head.rows[head.place] as number);
  };
  heads.forEach(settle);
  for (let last = noRow; ;) {
    const left = heads.filter(({ rows, place }) => place < rows.length);
    const [other, ...others] = left;
    if (other === undefined) return;
    const first = others.reduce((least, head) => (compareIds(head.id, least.id) < 0 ? head : least), other);
    const row = first.rows[first.place] as number;
    if (row !== last) yield row;
    last = row;
    first.place += 1;
    settle(first);
  }
}
