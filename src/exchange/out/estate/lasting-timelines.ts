import { fold } from "../../../changes/fold.ts";
import { merge } from "../../../changes/merge.ts";
import { sameValue } from "../../../changes/same-value.ts";
import type { Stretch, Timeline } from "../../../changes/timeline.ts";
import type { Write } from "../../../store/write.ts";

/** What each source says of a subject, by source. */
export type Timelines = ReadonlyMap<string, Timeline>;

/**
 * What the sources say of a subject from `at` (ms) on, and of what was before only as much as tells since when it holds: since
 * when the subject exists, each value that still stands, and what it must have at any time (`required`). Empty where it does not
 * exist at `at` and will not later. Never throws.
 */
export function lastingTimelines(writes: readonly Write[], at: number, required: readonly string[]): Timelines {
  const all = new Map(
    Array.from(
      Map.groupBy(writes, ({ source }) => source),
      ([source, own]) => [source, fold(own)],
    ),
  );
  const since = existsSince(all, at);
  if (since === undefined) return new Map();
  const lasting = new Map<string, Timeline>();
  for (const [source, timeline] of all) {
    const reduced = withoutThePast(
      timeline.filter(({ to }) => to > since),
      at,
      required,
    );
    if (reduced.length > 0) lasting.set(source, reduced);
  }
  return withoutNeedlessRuns(lasting, since, at);
}

/** The begin of the unbroken stretch in which the subject exists at `at`, else of the first one after. */
function existsSince(timelines: Timelines, at: number): number | undefined {
  let since: number | undefined;
  let until = -Infinity;
  for (const { validFrom, validTo } of merge(timelines)) {
    if (since === undefined || validFrom > until) since = validFrom;
    until = validTo;
    if (until > at) return since;
  }
  return undefined;
}

function withoutThePast(timeline: Timeline, at: number, required: readonly string[]): Timeline {
  const kept: Stretch[] = [];
  for (const stretch of timeline.toReversed()) {
    const later = kept[0]?.from === stretch.to ? kept[0] : undefined;
    const one = stretch.to > at ? stretch : reduced(stretch, later, required);
    if (later !== undefined && stretch.to <= at && isSameStretch(one, later)) kept[0] = { ...later, from: one.from };
    else kept.unshift(one);
  }
  return kept;
}

/** Of a stretch that is over, what is still said unchanged and what must be said; who says it last does not matter any more. */
function reduced({ fields, ...stretch }: Stretch, later: Stretch | undefined, required: readonly string[]): Stretch {
  const kept = [...fields].filter(
    ([name, said]) => required.includes(name) || later?.fields.get(name)?.version === said.version,
  );
  const [, first] = kept.toSorted(([, left], [, right]) => left.version - right.version)[0] ?? [];
  return { ...stretch, presence: first ?? stretch.presence, fields: new Map(kept) };
}

/** Whether just the same stands in both, said in the same versions. */
function isSameStretch(left: Stretch, right: Stretch): boolean {
  if (left.fields.size !== right.fields.size) return false;
  for (const [name, said] of left.fields) {
    const other = right.fields.get(name);
    if (other?.version !== said.version || !sameValue(other.value, said.value)) return false;
  }
  return true;
}

/** Stretches of a source that are over and not needed to tell that the subject existed without a break. */
function withoutNeedlessRuns(timelines: Timelines, since: number, at: number): Timelines {
  const kept = new Map(timelines);
  for (const [source, timeline] of timelines) {
    for (const run of runsOf(timeline).filter((each) => (each.at(-1)?.to ?? 0) <= at)) {
      const without = (kept.get(source) ?? []).filter((stretch) => !run.includes(stretch));
      const others = new Map(kept).set(source, without);
      if (covers([...others.values()].flat(), since, at)) kept.set(source, without);
    }
  }
  return new Map([...kept].filter(([, timeline]) => timeline.length > 0));
}

/** The stretches of a timeline that adjoin, together. */
export function runsOf(timeline: Timeline): readonly (readonly Stretch[])[] {
  const runs: Stretch[][] = [];
  for (const stretch of timeline) {
    const last = runs.at(-1);
    if (last?.at(-1)?.to === stretch.from) last.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

function covers(stretches: readonly Stretch[], since: number, at: number): boolean {
  let until = since;
  for (const { from, to } of stretches.toSorted((left, right) => left.from - right.from)) {
    if (from > until) break;
    until = Math.max(until, to);
  }
  return until > at;
}
