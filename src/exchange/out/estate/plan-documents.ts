import type { Write } from "../../../store/write.ts";
import type { Holdings, LastingSubjects } from "../holdings.ts";
import { NumberLists } from "./number-lists.ts";
import type { Telling } from "./telling.ts";
import { tellingsAt } from "./tellings-at.ts";
import { type Voice, Voices } from "./voices.ts";

/** Subjects whose writes are read at once. */
export const pageSubjects = 1000;

/** Which document each thing that is told of a subject goes to. */
export interface DocumentPlan {
  /** What one source says with one certainty, after the documents before it. */
  readonly documents: readonly Voice[];
  readonly subjects: LastingSubjects;
  /** The document of each telling of the subject at a place, in the order of the tellings. */
  readonly documentsOf: (place: number) => readonly number[];
}

/**
 * As few documents as keep, for each subject, the order in which it was told of: one for each source and certainty, and another
 * where a source told of something before and after another source did. Relations come with or after what they join.
 */
export async function planDocuments(holdings: Holdings): Promise<DocumentPlan> {
  const subjects = await holdings.lasting();
  const found: Found = { subjects, voices: new Voices(), told: new NumberLists(subjects.length), through: new Map() };
  for (let start = 0; start < subjects.length; start += pageSubjects) {
    const count = Math.min(pageSubjects, subjects.length - start);
    const places = Array.from({ length: count }, (_, index) => start + index);
    for (const [index, { tellings, writes }] of (await tellingsAt(holdings, subjects, places)).entries()) {
      const voices = tellings.map((telling) => found.voices.numberOf(telling, spokeIn(writes, telling)));
      found.told.set(start + index, voices);
      const person = tellings.map(({ fields }) => fields["through"]).find((id) => typeof id === "string");
      if (person !== undefined) found.through.set(start + index, person);
    }
  }
  return assigned(found);
}

/** The first version in which the voice of a telling wrote about its subject. */
function spokeIn(writes: readonly Write[], { source, certainty }: Telling): number {
  return writes.find((write) => write.source === source && write.certainty === certainty)?.version ?? Infinity;
}

interface Found {
  readonly subjects: LastingSubjects;
  readonly voices: Voices;
  /** By place, who tells of it, in order. */
  readonly told: NumberLists;
  /** By place of a relation, the person whom it names. */
  readonly through: Map<number, string>;
}

function assigned({ subjects, voices, told, through }: Found): DocumentPlan {
  const documents = [...voices.inOrder()];
  const byVoice = Map.groupBy(documents.keys(), (document) => documents[document]);
  const documentsOf = new NumberLists(subjects.length);
  const assign = (place: number, first: number): void => {
    let next = first;
    const given = told.get(place).map((voice) => {
      const own = byVoice.get(voice) ?? [];
      const document = own.find((each) => each >= next) ?? documents.push(voice) - 1;
      if (own.at(-1) !== document && !own.includes(document)) own.push(document);
      next = document + 1;
      return document;
    });
    documentsOf.set(place, given);
  };
  for (let place = 0; place < subjects.entityCount; place += 1) assign(place, 0);
  for (let place = subjects.entityCount; place < subjects.length; place += 1) {
    const { from, to } = subjects.relationAt(place);
    const [left, right, person] = [from, to, through.get(place)].map((id) => {
      const at = id === undefined ? undefined : subjects.placeOf(id);
      return at === undefined ? undefined : documentsOf.get(at)[0];
    });
    // Without its ends nothing of a relation ever shows.
    if (left !== undefined && right !== undefined) assign(place, Math.max(left, right, person ?? 0));
  }
  return {
    subjects,
    documents: documents.map((voice) => voices.at(voice)),
    documentsOf: (place) => documentsOf.get(place),
  };
}
