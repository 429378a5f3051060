import type { CommitReads } from "../store/commit.ts";
import type { ChangesBatch } from "./changes-batch.ts";
import type { Preparing } from "./prepare-changes.ts";

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
    ...(mode === "REPLACE_SOURCE" ? { everythingOf: batch.source } : {}),
  };
}
