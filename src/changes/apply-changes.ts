import type { Certainty } from "../ontology/certainty.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { type ApplyChangesResult, refused } from "./apply-changes-result.ts";
import type { ChangesBatch, PutItem } from "./changes-batch.ts";
import { type BatchLimits, defaultBatchLimits } from "./limits.ts";
import { printPath } from "./path.ts";
import type { Problem } from "./problem.ts";
import { prepareChanges, type Preparing } from "./prepare-changes.ts";
import { readsOf } from "./reads-of.ts";
import { validateChanges } from "./validate-changes.ts";

export interface ApplyChangesRequest {
  readonly store: Store;
  readonly actor: Actor;
  /** In the shape of `ChangesInput`, from GraphQL or from a document. */
  readonly input: unknown;
  /** The result and its changes without writing. Default: false. */
  readonly dryRun?: boolean;
  /** Whether the batch adds to what its source said, or is all of it. Default: MERGE. */
  readonly mode?: Preparing["mode"];
  /** Whether REPLACE_SOURCE may end more than half of what a source of 20 or more assertions said. Default: false. */
  readonly allowMassEnd?: boolean;
  /** Problems that were found in its document: they refuse the batch, and are told before its own. */
  readonly found?: readonly Problem[];
  /** By place in the batch (`relations[3]`), items of a certainty of their own. */
  readonly certainties?: ReadonlyMap<string, Certainty>;
  readonly limits?: BatchLimits;
}

/**
 * Upserts and ends entities and relations as one batch, all or nothing; the same batch twice changes nothing. What is wrong
 * with it is in `problems`, all of it at once, and then nothing was written. Rejects with `StoreUnavailable` alone.
 */
export async function applyChanges(request: ApplyChangesRequest): Promise<ApplyChangesResult> {
  const result = await applyWhere(request, () => true);
  if (result === null) throw new Error("a batch for any version was not judged");
  return result;
}

/** The same where the graph still is at a version; null, and nothing is judged or written, where it has moved on. */
export async function applyChangesAt(
  request: ApplyChangesRequest,
  version: number,
): Promise<ApplyChangesResult | null> {
  return applyWhere(request, (head) => head === version);
}

async function applyWhere(
  request: ApplyChangesRequest,
  isSeen: (version: number) => boolean,
): Promise<ApplyChangesResult | null> {
  const { store, actor, input, dryRun = false, mode = "MERGE", allowMassEnd = false } = request;
  const { batch, problems } = validateChanges(input, request.limits ?? defaultBatchLimits);
  const found = [...(request.found ?? []), ...problems];
  if (batch === null) return refused(found);
  const validated = { batch: withCertainties(batch, request.certainties), problems: found };
  return store.commit<ApplyChangesResult | null>({
    reads: readsOf(batch, mode),
    prepare: (state) => {
      if (!isSeen(state.head.version)) return { batch: null, result: null };
      return prepareChanges(validated, { actor, mode, allowMassEnd, dryRun }, state);
    },
  });
}

function withCertainties(batch: ChangesBatch, certainties: ApplyChangesRequest["certainties"]): ChangesBatch {
  if (certainties === undefined || certainties.size === 0) return batch;
  const own = <Item extends PutItem>(item: Item): Item => {
    const certainty = certainties.get(printPath(item.path));
    return certainty === undefined ? item : { ...item, certainty };
  };
  return { ...batch, entities: batch.entities.map(own), relations: batch.relations.map(own) };
}
