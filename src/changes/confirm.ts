import type { CommitState } from "../store/commit.ts";
import type { Store } from "../store/store.ts";
import { isRelation, type Subject } from "../store/subject.ts";
import type { Write } from "../store/write.ts";
import type { Actor } from "./actor.ts";
import { fold } from "./fold.ts";
import { quoted } from "./found.ts";
import { type BatchLimits, defaultBatchLimits } from "./limits.ts";
import { at } from "./path.ts";
import type { Problem } from "./problem.ts";
import { readRelationId } from "./read-id.ts";
import { readSource } from "./read-source.ts";
import type { Reading } from "./reading.ts";
import { type Report, startReport } from "./report.ts";
import { checkSource } from "./rules/actor-may-write-as-source.ts";

export interface ConfirmRequest {
  readonly store: Store;
  readonly actor: Actor;
  /** Of entities or relations, each once. */
  readonly ids: readonly string[];
  readonly source: string;
  readonly limits?: BatchLimits;
}

export interface ConfirmResult {
  /** Ids of the entities among what was confirmed, in the order given. */
  readonly confirmed: readonly string[];
  readonly problems: readonly Problem[];
  /** Null where it was refused. */
  readonly graphVersion: number | null;
}

/**
 * Records that the source says again, today, that these hold; nothing effective changes. All or nothing. What the source
 * asserts nothing about now, it cannot confirm. Rejects with `StoreUnavailable` alone.
 */
export async function confirm(request: ConfirmRequest): Promise<ConfirmResult> {
  const { store, actor, ids, source, limits = defaultBatchLimits } = request;
  const report = startReport();
  const { max, setting } = limits.items;
  if (ids.length > max) {
    report.add("LIMIT_EXCEEDED", at(null, "ids"), { what: `There are ${ids.length} ids`, max: `${max} ids`, setting });
    return refusal(report);
  }
  const reading: Reading = { report: report.add, limits, certainty: "A" };
  checkOnce(ids, report);
  const wellFormed = ids.filter((id, index) => readRelationId(id, at(at(null, "ids"), index), reading) !== undefined);
  if (readSource(source, at(null, "source"), reading) !== undefined) checkSource(actor, source, report.add);
  return store.commit<ConfirmResult>({
    reads: { subjects: wellFormed, histories: wellFormed },
    prepare: (state) => {
      const judged = startReport(report.problems);
      const writes = ids.flatMap((id, index) => confirmation(id, index, request, state, judged) ?? []);
      if (judged.problems.length > 0) return { batch: null, result: refusal(judged) };
      const confirmed = ids.filter((id) => isEntity(state.subjects.get(id)));
      const [{ head, next }, changes] = [state, writes.length > 0];
      return {
        batch: changes ? { source, actor: actor.id, subjects: [], writes, deaths: [], births: [] } : null,
        result: { confirmed, problems: [], graphVersion: changes ? next.version : head.version },
      };
    },
  });
}

function checkOnce(ids: readonly string[], report: Report): void {
  const firsts = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else {
      const words = { id: quoted(id), first: `ids[${first}]`, wayOut: "" };
      report.add("DUPLICATE_IN_BATCH", at(at(null, "ids"), index), words);
    }
  }
}

function confirmation(
  id: string,
  index: number,
  { source, actor }: ConfirmRequest,
  state: CommitState,
  report: Report,
): Write | undefined {
  const path = at(at(null, "ids"), index);
  if (!state.subjects.has(id)) {
    if (!report.blames(`ids[${index}]`))
      report.add("UNKNOWN_ENTITY", path, { what: "entity or relation", id: quoted(id) });
    return undefined;
  }
  const { version, recordedAt } = state.next;
  const own = (state.writes.get(id) ?? []).filter((write) => write.source === source);
  const stretch = fold(own).find(({ from, to }) => from <= recordedAt && recordedAt < to);
  if (stretch === undefined) {
    const words = { who: quoted(source), deed: `confirm ${quoted(id)}`, reason: "it asserts nothing about it now" };
    report.add("SOURCE_NOT_ALLOWED", path, words);
    return undefined;
  }
  const { certainty } = stretch.presence;
  const said = { subject: id, source, version, recordedAt, actor: actor.id, certainty, validFrom: recordedAt };
  return { ...said, deed: "CONFIRM", fields: {}, change: "CONFIRMED" };
}

function isEntity(subject: Subject | undefined): boolean {
  return subject !== undefined && !isRelation(subject);
}

function refusal({ problems }: Report): ConfirmResult {
  return { confirmed: [], problems, graphVersion: null };
}
