import type { Kind } from "../ontology/kinds.ts";
import type { CommitState } from "../store/commit.ts";
import { isRelation } from "../store/subject.ts";
import type { Actor } from "./actor.ts";
import type { ChangesBatch } from "./changes-batch.ts";
import type { Report } from "./report.ts";

/** A batch held against the graph as it stands under the writer's lock. */
export interface Standing {
  readonly actor: Actor;
  readonly batch: ChangesBatch;
  readonly state: CommitState;
  /** Ms since 1970: of every item that names no moment of its own. */
  readonly effectiveAt: number;
  /** What an id names in the batch, else in the graph; undefined where it is unknown to both. */
  readonly whatIs: (id: string) => Kind | "RELATION" | undefined;
}

/** Tells every item of a batch that breaks it; the next rule is asked all the same. */
export type BatchRule = (standing: Standing, report: Report["add"]) => void;

export function standingOf(actor: Actor, batch: ChangesBatch, state: CommitState): Standing {
  const kinds = new Map<string, Kind | "RELATION">();
  for (const { id } of batch.relations) kinds.set(id, "RELATION");
  for (const { id, kind } of batch.entities) kinds.set(id, kind);
  return {
    actor,
    batch,
    state,
    effectiveAt: batch.effectiveAt ?? state.next.recordedAt,
    whatIs: (id) => kinds.get(id) ?? stored(state, id),
  };
}

function stored(state: CommitState, id: string): Kind | "RELATION" | undefined {
  const subject = state.subjects.get(id);
  if (subject === undefined) return undefined;
  return isRelation(subject) ? "RELATION" : subject.kind;
}
