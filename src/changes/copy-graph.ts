import type { CommitState } from "../store/commit.ts";
import type { Store } from "../store/store.ts";
import { CopyRefused } from "./copy-refused.ts";
import { type LoggedBatch, loggedBatches } from "./logged-batches.ts";
import { readsToReplay, replayedBatch } from "./replayed-batch.ts";
import { sameLog } from "./same-log.ts";

export interface Copying {
  /** Nothing is written to it. */
  readonly from: Store;
  /** Empty, or as an earlier copy of the same graph left it; opened with a clock that gives `clock.now`. */
  readonly to: Store;
  /** Stands at the batch that is being copied, so that it is recorded when it was recorded: ms since 1970. */
  readonly clock: { now: number };
}

/** How far a copy is. */
export interface Copied {
  /** The newest version that the target has. */
  readonly version: number;
  /** The newest that the source had when the copy began: what comes later is for the next copy. */
  readonly versionAtMost: number;
  /** Writes copied since the copy began. */
  readonly writes: number;
}

/**
 * Copies a graph from one store to another, version by version, and so all that it is made of: writes, rows, history and log.
 * Tells how far it is before the first version and after each; each is durable then, and a copy that was stopped anywhere is
 * taken up behind the last. Throws CopyRefused, where the versions told are whole and nothing else is written, and StoreUnavailable.
 */
export async function* copyGraph({ from, to, clock }: Copying): AsyncGenerator<Copied> {
  const [source, target] = [await from.head(), await to.head()];
  if (!(await sameLog(from, to, target))) {
    throw new CopyRefused(
      "COPY_TARGET_DIFFERS",
      "The target holds another graph, or this one with later changes of its own, so nothing was written. Copy to an empty store.",
    );
  }
  const versionAtMost = source.version;
  let { version } = target;
  let writes = 0;
  yield { version, versionAtMost, writes };
  for await (const batch of loggedBatches(from, { recordedAfter: target.recordedAt, versionAtMost })) {
    version += 1;
    if (batch[0].version !== version) throw lacking(version);
    clock.now = batch[0].write.recordedAt;
    await to.commit({
      reads: readsToReplay(batch),
      prepare: (state) => {
        refuseOtherPlace(batch, state);
        return { batch: replayedBatch(batch, state), result: undefined };
      },
    });
    writes += batch.length;
    yield { version, versionAtMost, writes };
  }
  if (version < versionAtMost) throw lacking(version + 1);
}

/** The target's lock is held here, so whoever else writes has written before. */
function refuseOtherPlace([{ version, write }]: LoggedBatch, { next }: CommitState): void {
  if (next.version === version && next.recordedAt === write.recordedAt) return;
  throw new CopyRefused(
    "COPY_TARGET_DIFFERS",
    `Somebody else wrote to the target before version ${version} was copied. Stop all others, and copy to an empty store.`,
  );
}

function lacking(version: number): CopyRefused {
  const message = `The source's log has no writes of version ${version}, so it cannot be copied whole. Restore the source from a backup.`;
  return new CopyRefused("COPY_SOURCE_INCOMPLETE", message);
}
