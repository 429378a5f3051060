import type { Store } from "../store/store.ts";
import { isRelation } from "../store/subject.ts";
import { fold } from "./fold.ts";

/** What a source says at a moment or later. */
export interface Spoken {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** Ids of all that a source says at `effectiveAt` (ms; now where it is undefined) or later. Writes nothing. */
export function spokenBy(store: Store, source: string, effectiveAt: number | undefined): Promise<Spoken> {
  return store.commit({
    reads: { subjects: [], histories: [], everythingOf: source },
    prepare: (state) => {
      const entities: string[] = [];
      const relations: string[] = [];
      const moment = effectiveAt ?? state.next.recordedAt;
      for (const [id, writes] of state.writes) {
        const subject = state.subjects.get(id);
        const speaks = fold(writes.filter((write) => write.source === source)).some(({ to }) => to > moment);
        if (subject !== undefined && speaks) (isRelation(subject) ? relations : entities).push(id);
      }
      return { batch: null, result: { entities, relations } };
    },
  });
}
