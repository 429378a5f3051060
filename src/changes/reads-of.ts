import type { CommitReads, EverythingOf } from "../store/commit.ts";
import type { ChangesBatch } from "./changes-batch.ts";
import type { Preparing } from "./prepare-changes.ts";
import { speaksBehind } from "./speaks-behind.ts";

/** What has to be read before a batch can be judged. */
export function readsOf(batch: ChangesBatch, mode: Preparing["mode"]): CommitReads {
  const histories = [...batch.entities, ...batch.relations, ...batch.ends].map(({ id }) => id);
  const subjects = new Set(histories);
  for (const { from, to, fields } of batch.relations) {
    subjects.add(from).add(to);
    if (typeof fields["through"] === "string") subjects.add(fields["through"]);
  }
  const entities = batch.ends.filter(({ of }) => of === "ENTITY").map(({ id }) => id);
  return {
    subjects: [...subjects],
    histories,
    ...(entities.length === 0 ? {} : { relationsAt: { source: batch.source, entities } }),
    ...(mode === "REPLACE_SOURCE" ? { everythingOf: whatMayEnd(batch) } : {}),
  };
}

/** What the document does not name and its source still says ends; nothing else of what the source said has to be held. */
function whatMayEnd({ source, effectiveAt }: ChangesBatch): EverythingOf {
  return {
    source,
    wants: (_subject, writes, { recordedAt }) => speaksBehind(writes, source, effectiveAt ?? recordedAt),
  };
}
