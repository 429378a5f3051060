import { isRelation, type Subject } from "../store/subject.ts";
import type { PutItem } from "./changes-batch.ts";
import type { Draft } from "./draft.ts";
import type { Path } from "./path.ts";
import type { Standing } from "./standing.ts";

/** What the items of a batch write: what is put in the order of `ChangesInput`, then what ends, with the relations at it. */
export function draftsOf(standing: Standing): readonly Draft[] {
  const { batch } = standing;
  return [
    ...batch.entities.map((item) => draftOfPut({ id: item.id, kind: item.kind }, item, standing)),
    ...batch.relations.map((item) => {
      const { id, type, from, to } = item;
      return draftOfPut({ id, type, from, to }, item, standing);
    }),
    ...draftsOfEnds(standing),
  ];
}

function draftOfPut(subject: Subject, item: PutItem, { batch, effectiveAt }: Standing): Draft {
  const { path, validFrom = effectiveAt, validTo, fields, certainty = batch.certainty } = item;
  // An interval that would end before it begins was told; the rest of the item is looked at all the same.
  const end = typeof validTo === "number" && validTo <= validFrom ? undefined : validTo;
  const draft = { subject, path, deed: "PUT", certainty, validFrom, fields } as const;
  return end === undefined ? draft : { ...draft, validTo: end };
}

function draftsOfEnds(standing: Standing): readonly Draft[] {
  const { batch, state } = standing;
  const ends = new Map<string, Draft>();
  for (const { id, path } of batch.ends) {
    const subject = state.subjects.get(id);
    if (subject !== undefined) ends.set(id, draftOfEnd(subject, path, standing));
  }
  const paths = new Map(batch.ends.filter(({ of }) => of === "ENTITY").map(({ id, path }) => [id, path]));
  if (paths.size === 0) return [...ends.values()];

  const put = new Set(batch.relations.map(({ id }) => id));
  for (const subject of state.subjects.values()) {
    if (!isRelation(subject) || ends.has(subject.id) || put.has(subject.id)) continue;
    const path = paths.get(subject.from) ?? paths.get(subject.to);
    const follows = path !== undefined && hasWritten(standing, subject.id);
    if (follows) ends.set(subject.id, { ...draftOfEnd(subject, path, standing), follows });
  }
  return [...ends.values()];
}

function hasWritten({ batch, state }: Standing, id: string): boolean {
  return state.writes.get(id)?.some(({ source }) => source === batch.source) ?? false;
}

/** The source falls silent about the subject from the batch's moment on. */
export function draftOfEnd(subject: Subject, path: Path | null, { batch, effectiveAt }: Standing): Draft {
  return { subject, path, deed: "END", certainty: batch.certainty, validFrom: effectiveAt, fields: {} };
}
