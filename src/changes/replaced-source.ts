import type { Value } from "../ontology/value.ts";
import type { Draft } from "./draft.ts";
import { draftOfEnd } from "./drafts.ts";
import { fold } from "./fold.ts";
import type { Standing } from "./standing.ts";
import type { Timeline } from "./timeline.ts";

/** What REPLACE_SOURCE makes of a batch. */
export interface ReplacedSource {
  /** Of what the document names. */
  readonly kept: readonly Draft[];
  /** These, and the ends of what it does not name. */
  readonly drafts: readonly Draft[];
  /** Subjects that the source speaks of at the batch's moment or later, and how many of them would end. */
  readonly said: number;
  readonly ending: number;
}

/**
 * The drafts of a document that is all its source knows: what the document leaves out of an item is withdrawn as of that
 * item, and what it does not name at all ends.
 */
export function replacedSource(drafts: readonly Draft[], standing: Standing): ReplacedSource {
  const { batch, state, effectiveAt } = standing;
  const spoken = new Map<string, Timeline>();
  for (const [id, writes] of state.writes) {
    const timeline = fold(writes.filter(({ source }) => source === batch.source));
    if (timeline.some(({ to }) => to > effectiveAt)) spoken.set(id, timeline);
  }
  const kept = drafts.map((draft) => withdrawing(draft, spoken.get(draft.subject.id) ?? []));
  const named = new Set(drafts.map(({ subject }) => subject.id));
  const left = [...spoken.keys()].filter((id) => !named.has(id)).flatMap((id) => state.subjects.get(id) ?? []);
  const ended = drafts.filter(({ deed, subject }) => deed === "END" && spoken.has(subject.id));
  return {
    kept,
    drafts: [...kept, ...left.map((subject) => draftOfEnd(subject, null, standing))],
    said: spoken.size,
    ending: left.length + ended.length,
  };
}

/** The draft with a null for every property that the source says later than it, and that it does not name. */
function withdrawing(draft: Draft, timeline: Timeline): Draft {
  if (draft.deed !== "PUT") return draft;
  const nulls: Record<string, Value> = {};
  for (const { to, fields } of timeline) {
    if (to <= draft.validFrom) continue;
    for (const name of fields.keys()) if (draft.fields[name] === undefined) nulls[name] = null;
  }
  return { ...draft, fields: { ...draft.fields, ...nulls } };
}
