import { setImmediate } from "node:timers/promises";
import { registry } from "../../../ontology/registry.ts";
import type { Holdings, LastingSubjects } from "../holdings.ts";
import { type Item, itemOf } from "./item-of.ts";
import { type DocumentPlan, pageSubjects } from "./plan-documents.ts";
import { tellingsAt } from "./tellings-at.ts";

/** The items of a list of a document, in the order of their subjects; a list comes in several parts where it is long. */
export interface ListPart {
  /** `agents`, …, `relations`. */
  readonly list: string;
  readonly items: readonly Item[];
}

/** One document of a plan, part by part, in the order of `ChangesInput`. */
export async function* estateParts(
  holdings: Holdings,
  plan: DocumentPlan,
  document: number,
): AsyncGenerator<ListPart, void> {
  for (const { list, start, end } of listsOf(plan.subjects)) {
    let places: number[] = [];
    for (let place = start; place < end; place += 1) {
      if (plan.documentsOf(place).includes(document)) places.push(place);
      if (places.length < pageSubjects && place + 1 < end) continue;
      if (places.length > 0) yield { list, items: await itemsAt(holdings, plan, document, places) };
      places = [];
      await setImmediate();
    }
  }
}

interface PlacedList {
  readonly list: string;
  /** The places of its subjects: from `start` on, before `end`. */
  readonly start: number;
  readonly end: number;
}

function listsOf(subjects: LastingSubjects): readonly PlacedList[] {
  const lists: PlacedList[] = [];
  let start = 0;
  for (const { kind, inputField } of registry.kinds.values()) {
    let end = start;
    while (end < subjects.entityCount && subjects.entityAt(end).kind === kind) end += 1;
    lists.push({ list: inputField, start, end });
    start = end;
  }
  return [...lists, { list: "relations", start, end: subjects.length }];
}

async function itemsAt(
  holdings: Holdings,
  plan: DocumentPlan,
  document: number,
  places: readonly number[],
): Promise<readonly Item[]> {
  const effectiveAt = plan.documents[document]?.effectiveAt ?? 0;
  const told = await tellingsAt(holdings, plan.subjects, places);
  return told.flatMap(({ subject, tellings }, index) => {
    const telling = tellings[plan.documentsOf(places[index] ?? -1).indexOf(document)];
    return telling === undefined ? [] : [itemOf(subject, telling, effectiveAt)];
  });
}
