import type { Certainty } from "../../ontology/certainty.ts";
import { isObject } from "../../changes/reading.ts";
import type { Problem } from "../../changes/problem.ts";
import { startReport } from "../../changes/report.ts";
import type { DocumentReading } from "../document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "../document-graph.ts";

/** What a document says, without its long lists, as one thread can tell it to another. */
export interface ReadingHead {
  /** Of a document that was drawn; undefined of one in our own format. */
  readonly drawn?: { readonly certainty: Certainty; readonly problems: readonly Problem[] };
  readonly notCarriedOver: readonly Problem[];
  /** Of our own format, what is no list. Undefined where it is no object. */
  readonly rest?: Readonly<Record<string, unknown>>;
  /** Of our own format, a document that is no object. */
  readonly other?: unknown;
}

/** The items of a list, some thousand at a time. */
export interface ReadingPart {
  readonly list: string;
  readonly items: readonly unknown[];
}

/** Items that are handed over before others get their turn. */
const itemsATurn = 2000;

export function headOf(reading: DocumentReading): ReadingHead {
  if ("graph" in reading) {
    const { certainty, problems, notCarriedOver } = reading.graph;
    return { drawn: { certainty, problems: problems.problems }, notCarriedOver: notCarriedOver.problems };
  }
  const { changes, notCarriedOver } = reading;
  if (!isObject(changes)) return { notCarriedOver, other: changes };
  const rest = Object.entries(changes).filter(([, value]) => !Array.isArray(value));
  return { notCarriedOver, rest: Object.fromEntries(rest) };
}

export function* partsOf(reading: DocumentReading): Generator<ReadingPart> {
  const { changes } = reading as { readonly changes?: unknown };
  const held = "graph" in reading ? { entities: reading.graph.entities, relations: reading.graph.relations } : changes;
  if (!isObject(held)) return;
  for (const [list, items] of Object.entries(held)) {
    if (!Array.isArray(items)) continue;
    if (items.length === 0) yield { list, items };
    for (let from = 0; from < items.length; from += itemsATurn) {
      yield { list, items: items.slice(from, from + itemsATurn) as readonly unknown[] };
    }
  }
}

/** What the head and the parts were made of. */
export function putTogether(head: ReadingHead, parts: readonly ReadingPart[]): DocumentReading {
  const lists = new Map<string, unknown[]>();
  for (const { list, items } of parts) {
    const all = lists.get(list) ?? [];
    for (const item of items) all.push(item);
    lists.set(list, all);
  }
  const { drawn, notCarriedOver, rest, other } = head;
  if (drawn === undefined) {
    return { changes: rest === undefined ? other : { ...rest, ...Object.fromEntries(lists) }, notCarriedOver };
  }
  const graph: DocumentGraph = {
    ...startDocumentGraph(drawn.certainty),
    entities: (lists.get("entities") ?? []) as DocumentGraph["entities"],
    relations: (lists.get("relations") ?? []) as DocumentGraph["relations"],
    problems: startReport(drawn.problems),
    notCarriedOver: startReport(notCarriedOver),
  };
  return { graph };
}
