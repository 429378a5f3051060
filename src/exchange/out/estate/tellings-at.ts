import type { Subject } from "../../../store/subject.ts";
import type { Write } from "../../../store/write.ts";
import type { Holdings, LastingSubjects } from "../holdings.ts";
import { requiredOf } from "./required-of.ts";
import { retell } from "./retell.ts";
import type { Telling } from "./telling.ts";

/** A subject, all that was written about it, and what of that is to be told again, in this order. */
export interface ToldSubject {
  readonly subject: Subject;
  readonly writes: readonly Write[];
  readonly tellings: readonly Telling[];
}

/** What is told of the subjects at places: one read, same order out. */
export async function tellingsAt(
  holdings: Holdings,
  subjects: LastingSubjects,
  places: readonly number[],
): Promise<readonly ToldSubject[]> {
  const named = places.map((place) => subjectAt(subjects, place));
  const writes = await holdings.writes(named.map(({ id }) => id));
  return named.map((subject, index) => {
    const own = writes[index] ?? [];
    return { subject, writes: own, tellings: retell(own, holdings.moment.at, requiredOf(subject)) };
  });
}

function subjectAt(subjects: LastingSubjects, place: number): Subject {
  return place < subjects.entityCount ? subjects.entityAt(place) : subjects.relationAt(place);
}
