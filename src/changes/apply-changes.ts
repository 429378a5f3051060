import type { Store } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import { type ApplyChangesResult, refused } from "./apply-changes-result.ts";
import { type BatchLimits, defaultBatchLimits } from "./limits.ts";
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
  readonly limits?: BatchLimits;
}

/**
 * Upserts and ends entities and relations as one batch, all or nothing; the same batch twice changes nothing. What is wrong
 * with it is in `problems`, all of it at once, and then nothing was written. Rejects with `StoreUnavailable` alone.
 */
export async function applyChanges(request: ApplyChangesRequest): Promise<ApplyChangesResult> {
  const { store, actor, input, dryRun = false, mode = "MERGE", allowMassEnd = false } = request;
  const { batch, problems } = validateChanges(input, request.limits ?? defaultBatchLimits);
  const validated = { batch, problems: [...(request.found ?? []), ...problems] };
  if (batch === null) return refused(validated.problems);
  return store.commit({
    reads: readsOf(batch, mode),
    prepare: (state) => prepareChanges(validated, { actor, mode, allowMassEnd, dryRun }, state),
  });
}
