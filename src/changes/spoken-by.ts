import type { Store } from "../store/store.ts";
import { isRelation } from "../store/subject.ts";
import { speaksBehind } from "./speaks-behind.ts";

/** What a source says at a moment or later. */
export interface Spoken {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** Ids of all that a source says at `effectiveAt` (ms; now where it is undefined) or later. Writes nothing, and holds no more than the ids. */
export async function spokenBy(store: Store, source: string, effectiveAt: number | undefined): Promise<Spoken> {
  const [entities, relations] = [new Set<string>(), new Set<string>()];
  await store.commit({
    reads: {
      subjects: [],
      histories: [],
      everythingOf: {
        source,
        wants: (subject, writes, { recordedAt }) => {
          const ids = isRelation(subject) ? relations : entities;
          if (speaksBehind(writes, source, effectiveAt ?? recordedAt)) ids.add(subject.id);
          else ids.delete(subject.id);
          return false;
        },
      },
    },
    prepare: () => ({ batch: null, result: null }),
  });
  return { entities: [...entities], relations: [...relations] };
}
