import type { CommitState } from "../store/commit.ts";
import type { EffectiveRow, StoredRow } from "../store/effective-row.ts";
import { isRelation, type Subject } from "../store/subject.ts";
import type { ChangeKind, Write } from "../store/write.ts";
import type { Draft } from "./draft.ts";
import { firstFacts } from "./first-facts.ts";
import { fold, withWrite } from "./fold.ts";
import { merge } from "./merge.ts";
import { rowAt } from "./row-at.ts";
import { sameTimeline } from "./same-timeline.ts";
import type { Timeline } from "./timeline.ts";

/** What a draft does to its subject. */
export interface Settled {
  readonly draft: Draft;
  readonly write: Write;
  /** Current rows before, and the effective rows after. */
  readonly before: readonly StoredRow[];
  readonly after: readonly EffectiveRow[];
}

/** Whose draft it is, and what it is settled against. */
export interface Settling {
  readonly source: string;
  readonly actor: string;
  readonly state: CommitState;
}

/** The write that a draft becomes and the rows it makes; undefined where no value or certainty changes at any moment. */
export function settle(draft: Draft, { source, actor, state }: Settling): Settled | undefined {
  const { subject, deed, certainty, validTo, fields } = draft;
  const { version, recordedAt } = state.next;
  const validFrom = takesEffect(draft, source, state);
  const base = { subject: subject.id, source, version, recordedAt, actor, deed, certainty, validFrom, fields };
  const write = validTo === undefined ? base : { ...base, validTo };
  const before = state.rows.get(subject.id) ?? [];
  const after = rowsAfter({ ...write, change: "UPDATED" }, state.writes.get(subject.id) ?? []);
  if (after === undefined) return undefined;
  return { draft, write: { ...write, change: changeKind(draft, before, after) }, before, after };
}

/** An end before the source speaks takes effect where it would begin to: what the change log tells of it is what it ended. */
function takesEffect({ subject, deed, validFrom }: Draft, source: string, { writes }: CommitState): number {
  if (deed === "PUT") return validFrom;
  const own = (writes.get(subject.id) ?? []).filter((write) => write.source === source);
  const silenced = fold(own).find(({ to }) => to > validFrom);
  return Math.max(validFrom, silenced?.from ?? validFrom);
}

function rowsAfter(write: Write, earlier: readonly Write[]): readonly EffectiveRow[] | undefined {
  if (earlier.length === 0) {
    if (write.deed !== "PUT") return undefined;
    return [{ validFrom: write.validFrom, validTo: write.validTo ?? Infinity, facts: firstFacts(write) }];
  }
  const timelines = new Map<string, Timeline>();
  for (const [source, writes] of Map.groupBy(earlier, ({ source }) => source)) timelines.set(source, fold(writes));
  const said = timelines.get(write.source) ?? [];
  const says = withWrite(said, write);
  return sameTimeline(said, says) ? undefined : merge(timelines.set(write.source, says));
}

/** As the change log tells it: what the write did to the effective subject at the moment it is valid from. */
function changeKind(
  { deed, validFrom }: Draft,
  before: readonly StoredRow[],
  after: readonly EffectiveRow[],
): ChangeKind {
  if (deed === "END") return "ENDED";
  if (rowAt(after, validFrom) === undefined) return "ENDED";
  return rowAt(before, validFrom) === undefined ? "CREATED" : "UPDATED";
}

/** True where the graph knows the subject's id as something else, which was told: there is nothing to settle it against. */
export function isMistaken({ subject }: Draft, { subjects }: CommitState): boolean {
  const known = subjects.get(subject.id);
  return known !== undefined && !sameSubject(known, subject);
}

function sameSubject(left: Subject, right: Subject): boolean {
  if (!isRelation(left)) return !isRelation(right) && left.kind === right.kind;
  return isRelation(right) && left.type === right.type && left.from === right.from && left.to === right.to;
}
