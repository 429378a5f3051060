import type { Certainty } from "../../ontology/certainty.ts";
import { type ApplyChangesResult } from "../../changes/apply-changes-result.ts";
import { applyChanges } from "../../changes/apply-changes.ts";
import type { Problem } from "../../changes/problem.ts";
import { applyGraph } from "../apply-graph.ts";
import { type DrawnEntity, type DrawnRelation, startDocumentGraph } from "../document-graph.ts";
import { Interrupted } from "./interrupted.ts";
import type { StreamedRequest, StreamedResult } from "./streamed-import.ts";

/**
 * Writes a document batch by batch, and keeps the account. Nothing is written after a batch that was refused; where somebody wants
 * it to stop, it rejects with `Interrupted` instead of writing the next.
 */
export interface BatchWriter {
  /** By the id that was made, that of the graph, as far as entities were written. */
  readonly known: ReadonlyMap<string, string>;
  /** Made ids of entities that may be either of two of the graph: nothing was said of them. */
  readonly unmet: ReadonlySet<string>;
  readonly isRefused: () => boolean;
  readonly writeEntities: (certainty: Certainty, entities: readonly DrawnEntity[]) => Promise<void>;
  readonly writeRelations: (certainty: Certainty, relations: readonly DrawnRelation[]) => Promise<void>;
  readonly end: (
    certainty: Certainty,
    ends: { readonly endEntities?: readonly string[]; readonly endRelations?: readonly string[] },
  ) => Promise<void>;
  readonly account: () => Omit<StreamedResult, "items">;
}

export function startBatchWriter(request: StreamedRequest): BatchWriter {
  const { store, actor, source, effectiveAt, limits, mode, dryRun, tell, signal } = request;
  const known = new Map<string, string>();
  const unmet = new Set<string>();
  const problems: Problem[] = [];
  const told: Problem[] = [];
  const counts = { created: 0, updated: 0, unchanged: 0, ended: 0 };
  let batches = 0;
  let version: number | null = null;

  const add = (result: ApplyChangesResult): void => {
    problems.push(...result.problems);
    if (result.problems.length > 0) return;
    batches += 1;
    version = result.graphVersion;
    for (const name of ["created", "updated", "unchanged", "ended"] as const) counts[name] += result[name];
    tell?.(counts.created + counts.updated + counts.unchanged);
  };
  const heed = (): void => {
    if (signal?.aborted === true) throw new Interrupted();
  };
  const write = async (
    certainty: Certainty,
    entities: readonly DrawnEntity[],
    relations: readonly DrawnRelation[],
  ): Promise<void> => {
    if (dryRun || problems.length > 0 || entities.length + relations.length === 0) return;
    heed();
    const graph = { ...startDocumentGraph(certainty), entities, relations };
    // Of what it names a part of the whole says all that the source says; what it does not name ends when all is written.
    const parts = mode === "MERGE" ? mode : "REPLACE_ITEMS";
    const applied = await applyGraph(graph, { store, actor, source, effectiveAt, mode: parts, limits: limits.batch });
    add(applied.result);
    told.push(...applied.told);
    for (const [made, id] of applied.known) known.set(made, id);
    for (const id of applied.unmet) unmet.add(id);
  };
  return {
    known,
    unmet,
    isRefused: () => problems.length > 0,
    writeEntities: (certainty, entities) => write(certainty, entities, []),
    writeRelations: (certainty, relations) => write(certainty, [], relations),
    end: async (certainty, ends) => {
      if (dryRun || problems.length > 0) return;
      heed();
      const input = { source, effectiveAt, certainty, ...ends };
      add(await applyChanges({ store, actor, input, limits: limits.batch }));
    },
    account: () => ({
      graphVersion: problems.length > 0 ? null : version,
      batches,
      ...counts,
      problems,
      notCarriedOver: told,
    }),
  };
}
